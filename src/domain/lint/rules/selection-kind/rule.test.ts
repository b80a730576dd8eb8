import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

const recipe = (role: string, more = '') => ({
  'custom-recipes/r/recipe.json': `{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [${role}], "outputRoles": []${more}}`,
});

describe('a selection', () => {
  it.each([
    ['"acceptsDataset": false, "acceptsManagedFolder": true', 'selectableFromDataset'],
    ['"arity": "NARY"', 'selectableFromSavedModel'],
  ])('names a role that does not take it: %s %s', (keys, key) => {
    expect(findingsOf('selection-kind', recipe(`{"name": "a", ${keys}}`, `, "${key}": "a"`))).toHaveLength(1);
  });

  it.each([
    ['"arity": "NARY"', 'selectableFromDataset'],
    ['"acceptsManagedFolder": true', 'selectableFromFolder'],
  ])('fits: %s %s', (keys, key) => {
    expect(findingsOf('selection-kind', recipe(`{"name": "a", ${keys}}`, `, "${key}": "a"`))).toEqual([]);
  });
});
