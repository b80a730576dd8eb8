import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'People choose components by their labels. (documented) Published plugins ship labels of starters unchanged. (seen)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
