import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

const guardrail = (keys: string) => ({ 'python-guardrails/g/guardrail.json': `{"meta": {"label": "G"}${keys}}` });

describe('a guardrail', () => {
  it.each(['', ', "operatesOnQuery": true'])('is never called: %s', (keys) => {
    expect(findingsOf('guardrail-scope', guardrail(keys))).toHaveLength(1);
  });

  it.each([', "operatesOnResponses": true', ', "operatesOnQueriesBasedOnParameterName": "a"'])('is: %s', (keys) => {
    expect(findingsOf('guardrail-scope', guardrail(keys))).toEqual([]);
  });
});
