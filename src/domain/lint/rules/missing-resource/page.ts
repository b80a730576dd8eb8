import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'paramsPythonSetup and paramsTemplate name files below the folder resource of the plugin. (documented) The two published plugins that name one that is not there are broken. (seen)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
