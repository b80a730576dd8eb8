import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS finds a component by a file of a fixed name in its folder, such as `parameter-set.json`. A folder without that file is passed over in silence. It is an error here when the folder has the code of a component or a descriptor with a name that comes close, and otherwise a warning: some folders are no components, or are put aside on purpose.',
  source: {
    mark: 'documented',
    text: 'The names stand on the page of each kind. Of 818 folders in published plugins 4 have no descriptor, and DSS ignores them.',
  },
  wrong: {
    'parameter-sets/keys/parameterset.json': `{
    "meta": {"label": "Keys"},
    "params": [
        {"name": "key", "label": "API key", "type": "PASSWORD"}
    ]
}
`,
  },
  right: {
    'parameter-sets/keys/parameter-set.json': `{
    "meta": {"label": "Keys"},
    "params": [
        {"name": "key", "label": "API key", "type": "PASSWORD"}
    ]
}
`,
  },
};
