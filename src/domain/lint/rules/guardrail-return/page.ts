import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A guardrail gives back the `input` it was given, with its decision in it. What it does not return does not go on.',
  source: { mark: 'documented', text: 'Tutorial "guardrails"; the published guardrails do it in every branch.' },
  wrong: {
    'python-guardrails/g/guardrail.json': '{"meta": {"label": "Guardrail"}, "operatesOnQueries": true, "params": []}',
    'python-guardrails/g/guardrail.py': `from dataiku.llm.guardrails import BaseGuardrail


class MyGuardrail(BaseGuardrail):
    def process(self, input, trace):
        input["queryGuardrailResponse"] = {"action": "PASS"}
`,
  },
  right: {
    'python-guardrails/g/guardrail.json': '{"meta": {"label": "Guardrail"}, "operatesOnQueries": true, "params": []}',
    'python-guardrails/g/guardrail.py': `from dataiku.llm.guardrails import BaseGuardrail


class MyGuardrail(BaseGuardrail):
    def process(self, input, trace):
        input["queryGuardrailResponse"] = {"action": "PASS"}
        return input
`,
  },
};
