import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The code of a recipe asks for its datasets by the name of a role, so that names are unique among the input roles, and among the output roles. (inferred; no published recipe has two) The same name on both sides is usual. (seen)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
