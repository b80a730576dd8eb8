import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const guardrail = (body: string, flags = '"operatesOnQueries": true') => ({
  'python-guardrails/g/guardrail.json': `{"meta": {"label": "G"}, ${flags}, "params": []}`,
  'python-guardrails/g/guardrail.py': `class G(BaseGuardrail):\n${body}`,
});

const processing = (...lines: readonly string[]) =>
  guardrail(`    def process(self, input, trace):\n${lines.map((line) => `        ${line}\n`).join('')}`);

describe('a guardrail', () => {
  it('returns nothing', () => {
    expect(highlightsOf('guardrail-return', processing('pass'))).toEqual(['error: process']);
    expect(findingsOf('guardrail-return', processing('if a:', '    return', 'return input'))[0]?.message).toContain(
      'bare',
    );
  });

  it.each(['None', 'True', '"FAIL"', '{"action": "FAIL"}'])('returns something else: %s', (value) => {
    expect(highlightsOf('guardrail-return', processing(`return ${value}`))).toEqual([`error: ${value}`]);
  });

  it('returns its input', () => {
    expect(findingsOf('guardrail-return', processing('return input'))).toEqual([]);
    expect(findingsOf('guardrail-return', processing('return {"completionQuery": input["completionQuery"]}'))).toEqual(
      [],
    );
    expect(findingsOf('guardrail-return', processing('raise NotImplementedError()'))).toEqual([]);
  });
});
