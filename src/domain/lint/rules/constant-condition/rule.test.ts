import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, llmWith } from '../../problems-of.test-data.ts';

const RULE = 'constant-condition';

const when = (condition: string) =>
  llmWith(`{"name": "b", "label": "B", "type": "STRING", "visibilityCondition": ${condition}}`);

describe('a condition that never changes', () => {
  it.each(['true', '"true"', '"1 < 2"'])('can go when it is always true: %s', (condition) => {
    const { files, isGone } = fixedBy(RULE, when(condition));
    expect(isGone).toBe(true);
    expect(files['python-llms/m/llm.json']).not.toContain('visibilityCondition');
  });

  it.each(['false', '"false"', "\"'cpu' == 'gpu'\"", '"null"'])('hides the field when it is %s', (condition) => {
    expect(findingsOf(RULE, when(condition)).map(({ severity, fixes }) => [severity, fixes])).toEqual([
      ['information', []],
    ]);
  });

  it.each(['"model.b"', '"None"', '""', '"x =="', '1'])('is not %s', (condition) => {
    expect(findingsOf(RULE, when(condition))).toEqual([]);
  });
});
