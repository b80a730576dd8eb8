import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A name is a valid variable name in Python and JavaScript, and does not start with "__". (documented) A name with "-" loads, but "model.a-b" in a condition is a subtraction. (seen, inferred)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
