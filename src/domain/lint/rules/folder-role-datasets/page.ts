import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: '`acceptsDataset` is true unless it says otherwise. A role that is meant for folders or models then offers datasets as well, which its code cannot read.',
  source: { mark: 'documented', text: 'Reference page "recipes"; two published recipes leave it out.' },
  wrong: {
    'custom-recipes/r/recipe.json':
      '{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [{"name": "in", "label": "I", "arity": "UNARY", "required": true, "acceptsManagedFolder": true}], "outputRoles": [{"name": "out", "label": "O", "arity": "UNARY", "required": true, "acceptsDataset": true}], "params": []}',
    'custom-recipes/r/recipe.py': '',
  },
  right: {
    'custom-recipes/r/recipe.json':
      '{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [{"name": "in", "label": "I", "arity": "UNARY", "required": true, "acceptsDataset": false, "acceptsManagedFolder": true}], "outputRoles": [{"name": "out", "label": "O", "arity": "UNARY", "required": true, "acceptsDataset": true}], "params": []}',
    'custom-recipes/r/recipe.py': '',
  },
};
