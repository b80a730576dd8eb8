import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A plugin is what has a `plugin.json` at its root. DSS refuses an archive without one, also when it lies one folder further down, or when its name has capitals.',
  source: {
    mark: 'documented',
    text: 'The errors ERR_PLUGIN_DEV_INVALID_DEFINITION and ERR_PLUGIN_INVALID_DEFINITION, and the page on plugins. That the file lies at the root of the archive is what all published build files make sure of.',
  },
  wrong: {
    'Plugin.json': `{
    "id": "text-tools",
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
