import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Updates are told apart by the version. Dataiku highly recommends semantic versions, `major.minor.patch`. DSS takes any text, also one by which nobody can say which of two is the newer.',
  source: {
    mark: 'documented',
    text: 'A comment in the plugin.json that DSS creates. Five of 283 published plugins have another form, and load.',
  },
  wrong: {
    'plugin.json': `{
    "id": "text-tools",
    "version": "1.0",
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
