import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const recipe = (roles: string) => ({
  'custom-recipes/r/recipe.json': `{"meta": {"label": "R"}, "kind": "PYTHON", "outputRoles": ${roles}}`,
});

describe('the outputs of a recipe', () => {
  it('are none', () => {
    expect(highlightsOf('no-output-role', recipe('[]'))).toEqual(['error: [']);
  });

  it('are there', () => {
    expect(findingsOf('no-output-role', recipe('[{"name": "a"}]'))).toEqual([]);
  });
});
