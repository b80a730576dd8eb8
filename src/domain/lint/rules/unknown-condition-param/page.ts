import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A condition reads the values of its form as model.name. A name that no parameter has is never defined, so that the field stays hidden or shown whatever one fills in. (seen)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
