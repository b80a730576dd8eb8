import { describe, expect, it } from 'vitest';
import { findingsOf, llmWith } from '../../problems-of.test-data.ts';

describe('a trigger with a dash', () => {
  it('is noticed by the newest DSS', () => {
    const files = llmWith(
      '{"name": "b-c", "label": "B", "type": "STRING"}, {"name": "a", "label": "A", "type": "SELECT", "triggerParameters": ["b-c"]}',
    );
    expect(findingsOf('trigger-dash', files)).toEqual([]);
  });
});
