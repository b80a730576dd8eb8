import { describe, expect, it } from 'vitest';
import { findingsOf, llmWith } from '../../problems-of.test-data.ts';

const list = (fields: string) => llmWith(`{"name": "a", "label": "A", "type": "OBJECT_LIST", "subParams": ${fields}}`);

describe('a list of objects', () => {
  it('has no fields', () => {
    expect(findingsOf('empty-object-list', list('[]'))).toHaveLength(1);
  });

  it('has some', () => {
    expect(findingsOf('empty-object-list', list('[{"name": "b", "label": "B", "type": "STRING"}]'))).toEqual([]);
  });
});
