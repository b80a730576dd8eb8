import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The code asks for the datasets of a role by its name. For a name that recipe.json does not declare DSS gives nothing, and the usual `[0]` behind it raises an IndexError.',
  source: {
    mark: 'seen',
    text: 'All 245 input roles that published recipes read by name are declared, and 224 of 225 output roles.',
  },
  wrong: {
    'custom-recipes/r/recipe.json':
      '{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [{"name": "input", "arity": "UNARY", "required": true, "acceptsDataset": true}], "outputRoles": [{"name": "output", "arity": "UNARY", "required": true, "acceptsDataset": true}], "params": []}',
    'custom-recipes/r/recipe.py': `from dataiku.customrecipe import get_input_names_for_role

name = get_input_names_for_role("inputs")[0]
`,
  },
  right: {
    'custom-recipes/r/recipe.json':
      '{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [{"name": "input", "arity": "UNARY", "required": true, "acceptsDataset": true}], "outputRoles": [{"name": "output", "arity": "UNARY", "required": true, "acceptsDataset": true}], "params": []}',
    'custom-recipes/r/recipe.py': `from dataiku.customrecipe import get_input_names_for_role

name = get_input_names_for_role("input")[0]
`,
  },
};
