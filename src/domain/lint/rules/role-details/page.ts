import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The form of the recipe shows the label of a role; without one it shows the name. Without `required` a recipe can be created with the role left empty.',
  source: { mark: 'seen', text: '33 of 699 published roles have no label, 8 no "required".' },
  wrong: {
    'custom-recipes/r/recipe.json':
      '{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [{"name": "in", "arity": "UNARY", "required": true, "acceptsDataset": true}], "outputRoles": [{"name": "out", "label": "O", "arity": "UNARY", "required": true, "acceptsDataset": true}], "params": []}',
    'custom-recipes/r/recipe.py': '',
  },
  right: {
    'custom-recipes/r/recipe.json':
      '{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [{"name": "in", "label": "Measurements", "arity": "UNARY", "required": true, "acceptsDataset": true}], "outputRoles": [{"name": "out", "label": "O", "arity": "UNARY", "required": true, "acceptsDataset": true}], "params": []}',
    'custom-recipes/r/recipe.py': '',
  },
};
