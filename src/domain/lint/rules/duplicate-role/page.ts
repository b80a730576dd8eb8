import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The code of a recipe asks for its datasets by the name of a role: `get_input_names_for_role("left")`. Two roles of one list with the same name cannot be told apart. The same name among the inputs and among the outputs is usual.',
  source: {
    mark: 'inferred',
    text: 'No recipe of the published plugins has such a pair in one list; 11 recipes in 7 plugins use one name on both sides.',
  },
  wrong: {
    'custom-recipes/join/recipe.json': `{
    "meta": {"label": "Join"},
    "kind": "PYTHON",
    "inputRoles": [{"name": "tables", "arity": "UNARY", "acceptsDataset": true}, {"name": "tables", "arity": "UNARY", "acceptsDataset": true}],
    "outputRoles": [{"name": "joined", "arity": "UNARY", "acceptsDataset": true}],
    "params": []
}
`,
    'custom-recipes/join/recipe.py': '# The code of the recipe.\n',
  },
  right: {
    'custom-recipes/join/recipe.json': `{
    "meta": {"label": "Join"},
    "kind": "PYTHON",
    "inputRoles": [{"name": "left", "arity": "UNARY", "acceptsDataset": true}, {"name": "right", "arity": "UNARY", "acceptsDataset": true}],
    "outputRoles": [{"name": "joined", "arity": "UNARY", "acceptsDataset": true}],
    "params": []
}
`,
    'custom-recipes/join/recipe.py': '# The code of the recipe.\n',
  },
};
