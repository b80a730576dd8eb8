import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The default of a password stands readable in the plugin, which everyone who has the plugin can open.',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
