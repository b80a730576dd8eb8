import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const when = (condition: string) =>
  llmWith(`{"name": "a", "label": "A", "type": "STRING"},
    {"name": "b", "label": "B", "type": "STRING", "visibilityCondition": ${JSON.stringify(condition)}}`);

describe('the syntax of a condition', () => {
  it.each([
    ["(model.a == 'x'", 'error: ('],
    ["model.a == 'x", "error: 'x"],
    ['model.a)', 'error: )'],
    ['model.a & true', 'error: &'],
    ['"é\\n" + model.a)', 'error: )'],
    ['model.a | lowercase', 'warning: |'],
    ['model.a; true', 'warning: true'],
  ])('is wrong in %s', (condition, highlight) => {
    expect(highlightsOf('condition-syntax', when(condition))).toEqual([highlight]);
  });

  it('says what stands there', () => {
    expect(findingsOf('condition-syntax', when('model.a)'))[0]?.message).toContain('")" cannot stand here');
  });

  it('is no problem of a condition that is only too long to be checked', () => {
    const long = Array.from({ length: 1000 }, () => 'model.a').join(' && ');
    expect(findingsOf('condition-syntax', when(long)).map(({ severity }) => severity)).toEqual(['information']);
  });

  it.each(["model.a == 'x'", '', ' ', "model.a = 'x'", 'not model.a', '!model.a'])(
    'is fine, or not its matter, in %j',
    (condition) => {
      expect(findingsOf('condition-syntax', when(condition))).toEqual([]);
    },
  );
});
