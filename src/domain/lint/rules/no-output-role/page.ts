import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A recipe of the flow needs at least one output. With an empty list of output roles it cannot be created.',
  source: { mark: 'seen', text: 'All 293 published recipes have one.' },
  wrong: {
    'custom-recipes/r/recipe.json':
      '{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [], "outputRoles": [], "params": []}',
    'custom-recipes/r/recipe.py': '',
  },
  right: {
    'custom-recipes/r/recipe.json':
      '{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [], "outputRoles": [{"name": "out", "label": "O", "arity": "UNARY", "required": true, "acceptsDataset": true}], "params": []}',
    'custom-recipes/r/recipe.py': '',
  },
};
