import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS maps descriptors to typed objects. A list or object in the wrong place probably keeps it from loading the file; a text where a number or true is expected may be converted or misunderstood. (inferred)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
