import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: "The libraries of all plugins that run in one process share the names of their modules. Two plugins with a module `utils` may get each other's. A package named after the plugin avoids it.",
  source: { mark: 'inferred', text: 'From how Python imports; 192 published plugins have a python-lib.' },
  wrong: {
    'python-lib/utils.py': `x = 1
`,
  },
  right: {
    'python-lib/weather/utils.py': `x = 1
`,
  },
};
