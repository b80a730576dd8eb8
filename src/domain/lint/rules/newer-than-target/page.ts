import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Kinds of components, types of parameters and keys came with versions of DSS. (documented) An older one passes over what it does not know, in silence. (inferred)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
