import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Without this key DSS cannot show or use what the descriptor describes. (documented)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
