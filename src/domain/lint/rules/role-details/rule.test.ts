import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

const recipe = (role: string, more = '') => ({
  'custom-recipes/r/recipe.json': `{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [${role}], "outputRoles": []${more}}`,
});

describe('a role', () => {
  it.each(['"arity": "UNARY", "required": true', '"label": "A"'])('says little: %s', (keys) => {
    expect(findingsOf('role-details', recipe(`{"name": "a", ${keys}}`))).toHaveLength(1);
  });

  it('says all', () => {
    expect(findingsOf('role-details', recipe('{"name": "a", "label": "A", "required": false}'))).toEqual([]);
  });
});
