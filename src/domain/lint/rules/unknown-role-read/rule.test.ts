import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf } from '../../problems-of.test-data.ts';

const recipe = (code: string) => ({
  'custom-recipes/r/recipe.json':
    '{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [{"name": "main", "arity": "UNARY"}], "outputRoles": [{"name": "out", "arity": "UNARY"}], "params": []}',
  'custom-recipes/r/recipe.py': code,
});

describe('a role that code reads', () => {
  it('is not declared', () => {
    expect(highlightsOf('unknown-role-read', recipe('get_input_names_for_role("mian")'))).toEqual(['error: "mian"']);
    expect(
      highlightsOf(
        'unknown-role-read',
        recipe("import dataiku.customrecipe as c\nc.get_output_names_for_role('main')"),
      ),
    ).toEqual(["warning: 'main'"]);
    expect(fixedBy('unknown-role-read', recipe('get_input_names_for_role("mian")')).isGone).toBe(true);
  });

  it.each([
    'get_input_names_for_role("main")',
    'get_output_names_for_role("out")',
    'get_input_names_for_role(role)',
    'other("mian")',
  ])('is, or cannot be told: %s', (code) => {
    expect(findingsOf('unknown-role-read', recipe(code))).toEqual([]);
  });
});
