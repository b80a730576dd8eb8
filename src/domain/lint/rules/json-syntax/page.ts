import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS cannot load a component, or the whole plugin, from a descriptor that is not JSON, comments and a few liberties allowed. (documented, liberties inferred)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
