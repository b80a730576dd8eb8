import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The name of a folder at the root decides what DSS makes of it. A folder of another name is passed over in silence, with all the components in it. (documented)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
