import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS reads the keys it knows and passes over all others without a word, so that a misspelt key is a setting that never takes effect. (seen: published plugins ship dozens of them)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
