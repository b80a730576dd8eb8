import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Whoever reads a suppression later, you among them, has to know whether it still holds. A suppression without a reason works, and is reported itself: write why the finding is no mistake here.',
  source: {
    mark: 'documented',
    text: '`plugsmith.json` is a file of Plugsmith, described on this page. DSS does not use it.',
  },
  wrong: {
    'plugin.json': `{
    "id": "text-tools",
    "version": "1.0",
    "meta": {"label": "Text tools"}
}
`,
    'plugsmith.json': `{
    "rules": {},
    "suppressions": [
        {"rule": "version", "path": "plugin.json", "reason": ""}
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
