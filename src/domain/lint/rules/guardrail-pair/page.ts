import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'What a guardrail does may depend on a parameter: `…BasedOnParameterName` names it and `…BasedOnParameterValue` is the value, as a text, that means yes. Either without the other, or with the name of no parameter, decides nothing.',
  source: { mark: 'documented', text: 'Tutorial "guardrails" and the comments of its starter.' },
  wrong: {
    'python-guardrails/g/guardrail.json':
      '{"meta": {"label": "G"}, "operatesOnQueriesBasedOnParameterName": "queries", "params": [{"name": "queries", "label": "Q", "type": "BOOLEAN"}]}',
    'python-guardrails/g/guardrail.py': '',
  },
  right: {
    'python-guardrails/g/guardrail.json':
      '{"meta": {"label": "G"}, "operatesOnQueriesBasedOnParameterName": "queries", "operatesOnQueriesBasedOnParameterValue": "true", "params": [{"name": "queries", "label": "Q", "type": "BOOLEAN"}]}',
    'python-guardrails/g/guardrail.py': '',
  },
};
