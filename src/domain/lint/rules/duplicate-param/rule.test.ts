import { describe, expect, it } from 'vitest';
import { highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const param = (condition: string) => `{"name": "a", "label": "A", "type": "STRING"${condition}}`;
const when = (value: string) => `, "visibilityCondition": "model.b == '${value}'"`;

describe('two parameters with one name', () => {
  it('are an error: both write one value', () => {
    expect(highlightsOf('duplicate-param', llmWith(`${param('')}, ${param('')}`))).toEqual(['error: "a"']);
  });

  it('are an error when one is always shown, or both at the same time', () => {
    expect(highlightsOf('duplicate-param', llmWith(`${param(when('x'))}, ${param('')}`))).toEqual(['error: "a"']);
    expect(highlightsOf('duplicate-param', llmWith(`${param(when('x'))}, ${param(when('x'))}`))).toEqual([
      'error: "a"',
    ]);
  });

  it('are fine as variants of which one is shown at a time', () => {
    expect(highlightsOf('duplicate-param', llmWith(`${param(when('x'))}, ${param(when('y'))}`))).toEqual([]);
  });

  it('are fine when they are separators', () => {
    const separator = '{"type": "SEPARATOR", "name": "s", "label": "S"}';
    expect(highlightsOf('duplicate-param', llmWith(`${separator}, ${separator}`))).toEqual([]);
  });
});
