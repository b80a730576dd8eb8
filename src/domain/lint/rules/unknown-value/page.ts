import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS knows a fixed list of values here. Where the list is open or only seen in published plugins, another value is a warning. (documented, seen)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
