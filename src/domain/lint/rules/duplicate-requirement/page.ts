import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'pip refuses a package that is required twice with different rules, unless markers keep the lines apart.',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
