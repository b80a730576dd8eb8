import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The default of a password stands readable in the plugin, for everyone who has the archive or the repository, and is offered to everyone who uses the component.',
  source: {
    mark: 'seen',
    text: 'None of the 153 passwords of published plugins has a default. That a descriptor is readable follows from what it is: a text file.',
  },
  wrong: {
    'parameter-sets/keys/parameter-set.json': `{
    "meta": {"label": "Keys"},
    "params": [
        {"name": "key", "label": "API key", "type": "PASSWORD", "defaultValue": "letmein"}
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
