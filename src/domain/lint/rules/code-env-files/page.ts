import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A code environment is described by desc.json, with its packages in the folder spec. (documented) A missing list of packages broke automation nodes until DSS 13.1. (documented)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
