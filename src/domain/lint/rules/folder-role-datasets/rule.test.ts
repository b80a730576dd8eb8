import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf } from '../../problems-of.test-data.ts';

const recipe = (role: string, more = '') => ({
  'custom-recipes/r/recipe.json': `{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [${role}], "outputRoles": []${more}}`,
});

describe('a role for folders', () => {
  it('takes datasets by default', () => {
    const files = recipe('{"name": "a", "arity": "UNARY", "acceptsManagedFolder": true}');
    expect(highlightsOf('folder-role-datasets', files)).toEqual(['warning: "a"']);
    expect(fixedBy('folder-role-datasets', files).isGone).toBe(true);
  });

  it.each(['"acceptsManagedFolder": true, "acceptsDataset": true', '"acceptsManagedFolder": false', '"arity": "NARY"'])(
    'says so, or is for datasets: %s',
    (keys) => {
      expect(findingsOf('folder-role-datasets', recipe(`{"name": "a", ${keys}}`))).toEqual([]);
    },
  );
});
