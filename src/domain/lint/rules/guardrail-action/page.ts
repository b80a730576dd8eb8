import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Which decisions a guardrail may take stands in guardrail.json: RETRY needs mayRequestRetryOnResponses, RESPOND needs mayRespondDirectlyToQueries. A name that DSS does not know is no decision.',
  source: {
    mark: 'documented',
    text: 'Comments of the starter in the documentation; the names PASS, PASS_WITH_AUDIT and FAIL are seen in a published guardrail.',
  },
  wrong: {
    'python-guardrails/g/guardrail.json': '{"meta": {"label": "Guardrail"}, "operatesOnResponses": true, "params": []}',
    'python-guardrails/g/guardrail.py': `from dataiku.llm.guardrails import BaseGuardrail


class MyGuardrail(BaseGuardrail):
    def process(self, input, trace):
        input["responseGuardrailResponse"] = {"action": "RETRY"}
        return input
`,
  },
  right: {
    'python-guardrails/g/guardrail.json':
      '{"meta": {"label": "Guardrail"}, "operatesOnResponses": true, "mayRequestRetryOnResponses": true, "params": []}',
    'python-guardrails/g/guardrail.py': `from dataiku.llm.guardrails import BaseGuardrail


class MyGuardrail(BaseGuardrail):
    def process(self, input, trace):
        input["responseGuardrailResponse"] = {"action": "RETRY"}
        return input
`,
  },
};
