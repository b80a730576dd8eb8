import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Dataiku highly recommends semantic versions. (documented) DSS loads plugins with any text here. (seen)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
