import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A plugin has one code environment, for Python or for R. (documented)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
