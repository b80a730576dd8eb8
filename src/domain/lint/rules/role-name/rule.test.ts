import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

const recipe = (role: string, more = '') => ({
  'custom-recipes/r/recipe.json': `{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [${role}], "outputRoles": []${more}}`,
});

describe('the name of a role', () => {
  it.each(['my input', 'é', '1st'])('is not plain: %s', (name) => {
    expect(findingsOf('role-name', recipe(`{"name": "${name}"}`))).toHaveLength(1);
  });

  it.each(['main', 'input_A', 'input-a'])('is plain: %s', (name) => {
    expect(findingsOf('role-name', recipe(`{"name": "${name}"}`))).toEqual([]);
  });
});
