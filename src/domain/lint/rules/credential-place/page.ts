import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'CREDENTIAL_REQUEST works only among the params of a parameter set: users fill it in once for each preset. (documented)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
