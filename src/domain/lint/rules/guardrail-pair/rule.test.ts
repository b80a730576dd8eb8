import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy } from '../../problems-of.test-data.ts';

const guardrail = (keys: string) => ({
  'python-guardrails/g/guardrail.json': `{"meta": {"label": "G"}, ${keys}, "params": [{"name": "on", "label": "On", "type": "BOOLEAN"}]}`,
});

describe('a parameter that decides', () => {
  it('lacks its other half', () => {
    expect(findingsOf('guardrail-pair', guardrail('"operatesOnResponsesBasedOnParameterValue": "true"'))).toHaveLength(
      1,
    );
  });

  it('is not there', () => {
    const files = guardrail(
      '"operatesOnQueriesBasedOnParameterName": "onn", "operatesOnQueriesBasedOnParameterValue": "true"',
    );
    expect(findingsOf('guardrail-pair', files)).toHaveLength(1);
    expect(fixedBy('guardrail-pair', files).isGone).toBe(true);
  });

  it('is', () => {
    expect(
      findingsOf(
        'guardrail-pair',
        guardrail('"operatesOnQueriesBasedOnParameterName": "on", "operatesOnQueriesBasedOnParameterValue": "true"'),
      ),
    ).toEqual([]);
  });
});
