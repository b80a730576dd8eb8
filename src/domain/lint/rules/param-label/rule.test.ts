import { describe, expect, it } from 'vitest';
import { highlightsOf, llmWith } from '../../problems-of.test-data.ts';

describe('a parameter without a label', () => {
  it('is a warning, also when the label is empty', () => {
    const files = llmWith('{"name": "a", "type": "STRING"}, {"name": "b", "type": "STRING", "label": ""}');
    expect(highlightsOf('param-label', files)).toEqual(['warning: {', 'warning: ""']);
  });

  it('is fine as a separator', () => {
    expect(highlightsOf('param-label', llmWith('{"type": "SEPARATOR", "description": "More"}'))).toEqual([]);
  });
});
