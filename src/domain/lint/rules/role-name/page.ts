import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Code and parameters refer to a role by its name. One with blanks is easily mistaken for the label, and cannot be part of a variable name.',
  source: { mark: 'seen', text: '699 published roles but 4 of one plugin have plain names.' },
  wrong: {
    'custom-recipes/r/recipe.json':
      '{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [{"name": "my input", "label": "I", "arity": "UNARY", "required": true, "acceptsDataset": true}], "outputRoles": [{"name": "out", "label": "O", "arity": "UNARY", "required": true, "acceptsDataset": true}], "params": []}',
    'custom-recipes/r/recipe.py': '',
  },
  right: {
    'custom-recipes/r/recipe.json':
      '{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [{"name": "my_input", "label": "I", "arity": "UNARY", "required": true, "acceptsDataset": true}], "outputRoles": [{"name": "out", "label": "O", "arity": "UNARY", "required": true, "acceptsDataset": true}], "params": []}',
    'custom-recipes/r/recipe.py': '',
  },
};
