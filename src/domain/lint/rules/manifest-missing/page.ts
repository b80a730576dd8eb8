import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS installs a plugin only with a plugin.json at the root of its archive. (documented)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
