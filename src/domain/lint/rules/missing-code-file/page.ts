import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The code of a component stands in a file of a fixed name beside its descriptor. (documented)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
