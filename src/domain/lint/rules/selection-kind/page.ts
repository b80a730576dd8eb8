import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: '`selectableFromDataset`, `selectableFromFolder` and the others offer the recipe when such an object is selected, and put it into the role that they name. A role that does not accept the object cannot take it.',
  source: { mark: 'seen', text: 'One of 208 published selections, a true defect.' },
  wrong: {
    'custom-recipes/r/recipe.json':
      '{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [{"name": "in", "label": "I", "arity": "UNARY", "required": true, "acceptsDataset": true}], "outputRoles": [{"name": "out", "label": "O", "arity": "UNARY", "required": true, "acceptsDataset": true}], "params": [], "selectableFromFolder": "in"}',
    'custom-recipes/r/recipe.py': '',
  },
  right: {
    'custom-recipes/r/recipe.json':
      '{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [{"name": "in", "label": "I", "arity": "UNARY", "required": true, "acceptsDataset": false, "acceptsManagedFolder": true}], "outputRoles": [{"name": "out", "label": "O", "arity": "UNARY", "required": true, "acceptsDataset": true}], "params": [], "selectableFromFolder": "in"}',
    'custom-recipes/r/recipe.py': '',
  },
};
