import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The id is the identity of the plugin on every instance, and a part of addresses and folder names: letters, numbers, `-` and `_`, nothing else. The form of DSS for new plugins takes only lowercase letters, numbers and `-`.',
  source: {
    mark: 'documented',
    text: 'A comment in the plugin.json that DSS creates. The narrower form was seen in DSS 9.0.5; published plugins with capitals or "_" load, so that nothing is said of them. All 283 published ids keep to the wider form.',
  },
  wrong: {
    'plugin.json': `{
    "id": "text tools",
    "version": "1.0.0",
    "meta": {"label": "Text tools"}
}
`,
  },
  right: {
    'plugin.json': `{
    "id": "text-tools",
    "version": "1.0.0",
    "meta": {"label": "Text tools"}
}
`,
  },
};
