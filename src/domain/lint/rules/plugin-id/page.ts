import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The id of a plugin holds letters, numbers, "-" and "_" only. (documented) The creation form of DSS is stricter: it wants lowercase letters, numbers and "-". (seen in DSS 9.0.5) Published plugins with capitals or "_" load. (seen)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
