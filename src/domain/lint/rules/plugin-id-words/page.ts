import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The id stands in the type of everything that is made with the plugin. Words such as "plugin" and "custom" tell nothing there, and the Developer Guide advises against them.',
  source: { mark: 'documented', text: 'Developer Guide, tutorial on plugins; 9 published plugins have such ids.' },
  wrong: {
    'plugin.json': '{"id": "my-custom-plugin", "version": "1.0.0", "meta": {"label": "Mine"}}',
  },
  right: {
    'plugin.json': '{"id": "weather", "version": "1.0.0", "meta": {"label": "Mine"}}',
  },
};
