import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'COLUMN and COLUMNS offer the columns of the dataset in the role that `columnRole` names. Without it there is no dataset, and nothing to choose.',
  source: { mark: 'documented', text: 'Reference page "parameters"; 2 of 354 published ones lack it, a true defect.' },
  wrong: {
    'custom-recipes/r/recipe.json':
      '{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [{"name": "in", "label": "I", "arity": "UNARY", "required": true, "acceptsDataset": true}], "outputRoles": [{"name": "out", "label": "O", "arity": "UNARY", "required": true, "acceptsDataset": true}], "params": [{"name": "a", "label": "A", "type": "COLUMN"}]}',
    'custom-recipes/r/recipe.py': '',
  },
  right: {
    'custom-recipes/r/recipe.json':
      '{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [{"name": "in", "label": "I", "arity": "UNARY", "required": true, "acceptsDataset": true}], "outputRoles": [{"name": "out", "label": "O", "arity": "UNARY", "required": true, "acceptsDataset": true}], "params": [{"name": "a", "label": "A", "type": "COLUMN", "columnRole": "in"}]}',
    'custom-recipes/r/recipe.py': '',
  },
};
