import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A guardrail is called for questions when `operatesOnQueries` is true, and for answers when `operatesOnResponses` is. Without either, and without a parameter that decides, it is never called.',
  source: { mark: 'documented', text: 'Comments of the starter in the documentation.' },
  wrong: {
    'python-guardrails/g/guardrail.json': '{"meta": {"label": "G"}, "operatesOnQueries": false, "params": []}',
    'python-guardrails/g/guardrail.py': '',
  },
  right: {
    'python-guardrails/g/guardrail.json': '{"meta": {"label": "G"}, "operatesOnQueries": true, "params": []}',
    'python-guardrails/g/guardrail.py': '',
  },
};
