import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

const recipe = (role: string, more = '') => ({
  'custom-recipes/r/recipe.json': `{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [${role}], "outputRoles": []${more}}`,
});

describe('a role', () => {
  it.each(['"acceptsDataset": false', '"acceptsDataset": false, "acceptsMLModel": true'])(
    'accepts nothing: %s',
    (keys) => {
      expect(findingsOf('role-accepts-nothing', recipe(`{"name": "a", ${keys}}`))).toHaveLength(1);
    },
  );

  it.each(['"arity": "NARY"', '"acceptsDataset": false, "acceptsSavedModel": true'])(
    'accepts something: %s',
    (keys) => {
      expect(findingsOf('role-accepts-nothing', recipe(`{"name": "a", ${keys}}`))).toEqual([]);
    },
  );
});
