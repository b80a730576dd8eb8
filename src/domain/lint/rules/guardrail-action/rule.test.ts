import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const guardrail = (body: string, flags = '"operatesOnQueries": true') => ({
  'python-guardrails/g/guardrail.json': `{"meta": {"label": "G"}, ${flags}, "params": []}`,
  'python-guardrails/g/guardrail.py': `class G(BaseGuardrail):\n${body}`,
});

const deciding = (action: string, flags: string) =>
  guardrail(
    `    def process(self, input, trace):\n        input["queryGuardrailResponse"] = {"action": "${action}"}\n        return input\n`,
    flags,
  );

describe('a decision', () => {
  it('is not allowed, or none', () => {
    expect(highlightsOf('guardrail-action', deciding('RESPOND', '"operatesOnQueries": true'))).toEqual([
      'warning: "RESPOND"',
    ]);
    expect(findingsOf('guardrail-action', deciding('REJECT', '"a": 1'))[0]?.message).toContain('PASS');
  });

  it.each([
    ['RESPOND', '"mayRespondDirectlyToQueries": true'],
    ['RETRY', '"mayRequestRetryOnResponses": false, "mayRequestRetryOnResponsesBasedOnParameterName": "retry"'],
    ['FAIL', '"operatesOnQueries": true'],
  ])('is: %s', (action, flags) => {
    expect(findingsOf('guardrail-action', deciding(action, flags))).toEqual([]);
  });

  it('is not what other dicts call an action', () => {
    const body = '    def process(self, input, trace):\n        log({"action": "logged"})\n        return input\n';
    expect(findingsOf('guardrail-action', guardrail(body))).toEqual([]);
  });
});
