import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A role of a macro or webapp names by targetParamsKey the parameter that gets the object one starts from, and a guardrail by ...BasedOnParameterName the one whose value decides. (documented) Without that parameter the object or value is lost. (inferred)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
