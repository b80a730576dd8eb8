import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The label is documented as mandatory. DSS does not enforce it: some published parameters lack it. (seen)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
