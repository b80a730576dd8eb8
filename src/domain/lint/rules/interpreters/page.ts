import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS 14 runs Python 3.9 to 3.13; 3.8 is deprecated and older versions are gone. (documented) A descriptor without a list of interpreters is handled only since DSS 13.2.3. (documented)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
