import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A default lies between the minimum and the maximum, and the minimum is not above the maximum. (documented)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
