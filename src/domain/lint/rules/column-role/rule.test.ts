import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy } from '../../problems-of.test-data.ts';

const recipe = (param: string, more = '') => ({
  'custom-recipes/r/recipe.json': `{"meta": {"label": "R"}, "kind": "PYTHON", "inputRoles": [{"name": "in"}${more}], "params": [{"name": "a", "label": "A", ${param}}]}`,
});

describe('a column', () => {
  it('has no role', () => {
    const { files, isGone } = fixedBy('column-role', recipe('"type": "COLUMNS"'));
    expect(isGone).toBe(true);
    expect(files['custom-recipes/r/recipe.json']).toContain('"columnRole": "in"');
    expect(findingsOf('column-role', recipe('"type": "COLUMN"', ', {"name": "b"}'))[0]?.fixes).toEqual([]);
  });

  it.each(['"type": "COLUMN", "columnRole": "in"', '"type": "STRING"'])('has one, or is none: %s', (param) => {
    expect(findingsOf('column-role', recipe(param))).toEqual([]);
  });
});
