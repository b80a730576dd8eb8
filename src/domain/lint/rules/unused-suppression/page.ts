import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'What was suppressed has been mended since, or has moved. The suppression would hide the next such mistake in the same place, without anybody having decided that.',
  source: {
    mark: 'documented',
    text: '`plugsmith.json` is a file of Plugsmith, described on this page. DSS does not use it.',
  },
  wrong: {
    'plugsmith.json': `{
    "rules": {},
    "suppressions": [
        {"rule": "version", "path": "plugin.json", "reason": "The version follows our product."}
    ]
}
`,
  },
  right: {
    'plugin.json': `{
    "id": "text-tools",
    "version": "1.0",
    "meta": {"label": "Text tools"}
}
`,
    'plugsmith.json': `{
    "rules": {},
    "suppressions": [
        {"rule": "version", "path": "plugin.json", "reason": "The version follows our product."}
    ]
}
`,
  },
};
