import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Nothing can be chosen for a role that accepts neither datasets nor folders nor models, so a recipe that requires it cannot be created.',
  source: { mark: 'seen', text: 'One of 699 published roles, because of a misspelt key.' },
  wrong: {
    'custom-recipes/r/recipe.json':
      '{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [{"name": "in", "label": "I", "arity": "UNARY", "required": true, "acceptsDataset": false}], "outputRoles": [{"name": "out", "label": "O", "arity": "UNARY", "required": true, "acceptsDataset": true}], "params": []}',
    'custom-recipes/r/recipe.py': '',
  },
  right: {
    'custom-recipes/r/recipe.json':
      '{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [{"name": "in", "label": "I", "arity": "UNARY", "required": true, "acceptsDataset": true}], "outputRoles": [{"name": "out", "label": "O", "arity": "UNARY", "required": true, "acceptsDataset": true}], "params": []}',
    'custom-recipes/r/recipe.py': '',
  },
};
