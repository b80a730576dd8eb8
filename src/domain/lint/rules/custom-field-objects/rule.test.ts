import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

const field = (objects: string) => ({
  'custom-fields/c/custom-fields.json': `{"meta": {"label": "C"}, "customFields": [{"applyToObjects": ${objects}, "field": {"name": "a", "type": "STRING"}}]}`,
});

describe('the objects of a custom field', () => {
  it.each(['{"mode": "EXCLUDING"}', '{"mode": "SOME", "includedObjectTypes": []}'])('are not named: %s', (objects) => {
    expect(findingsOf('custom-field-objects', field(objects))).toHaveLength(1);
  });

  it.each(['{"mode": "ALL"}', '{"mode": "SOME", "includedObjectTypes": ["DATASET"]}'])('are: %s', (objects) => {
    expect(findingsOf('custom-field-objects', field(objects))).toEqual([]);
  });
});
