import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const two = (more: string) => llmWith(`{"name": "a", "label": "A", "type": "STRING"}, ${more}`);

describe('the label of a field', () => {
  it('is that of another', () => {
    expect(highlightsOf('same-label', two('{"name": "b", "label": "a ", "type": "INT"}'))).toEqual([
      'information: "a "',
    ]);
  });

  it.each([
    '{"name": "b", "label": "B", "type": "STRING"}',
    '{"name": "b", "label": "A", "type": "STRING", "visibilityCondition": "model.c"}',
    '{"type": "SEPARATOR", "label": "More"}, {"name": "b", "label": "A", "type": "STRING"}',
  ])('is its own, or does not disturb: %s', (more) => {
    expect(findingsOf('same-label', two(more))).toEqual([]);
  });
});
