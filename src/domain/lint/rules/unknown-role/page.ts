import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: '`columnRole` names a role of the recipe whose columns are offered, and `selectableFromDataset` and its like an input role that gets the selected object. The name of the role counts, not its label. With another name no column can be chosen, or the recipe is not offered from a selection.',
  source: {
    mark: 'seen',
    text: 'Nine columns in 4 published plugins and five selections in 4 name a role that is not there. What the keys mean is documented.',
  },
  wrong: {
    'custom-recipes/join/recipe.json': `{
    "meta": {"label": "Join"},
    "kind": "PYTHON",
    "inputRoles": [{"name": "left", "arity": "UNARY", "acceptsDataset": true}, {"name": "right", "arity": "UNARY", "acceptsDataset": true}],
    "outputRoles": [{"name": "joined", "arity": "UNARY", "acceptsDataset": true}],
    "params": [{"name": "key", "label": "Key", "type": "COLUMN", "columnRole": "letf"}]
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
    "params": [{"name": "key", "label": "Key", "type": "COLUMN", "columnRole": "left"}]
}
`,
    'custom-recipes/join/recipe.py': '# The code of the recipe.\n',
  },
};
