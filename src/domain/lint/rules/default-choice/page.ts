import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A default that no choice has leaves the field empty, while the component receives the value until someone chooses. (seen: every such default in published plugins is a mistake)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
