import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS finds a component by a file of a fixed name in its folder. A folder without it is passed over in silence. (documented, seen)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
