import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'datasetParamName and its like name the parameter whose object is looked into, and triggerParameters those that refresh computed choices. (documented) With a name that no parameter has, nothing can be chosen or refreshed. (inferred) Charts have a parameter of their own. (seen)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
