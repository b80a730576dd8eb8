import { describe, expect, it } from 'vitest';
import { fixedBy, highlightsOf } from '../../problems-of.test-data.ts';

/** Roles are judged wherever a descriptor has them, so that a kind at hand serves for recipes. */
const recipe = (keys: string, param = '') => ({
  'python-llms/m/llm.json': `{"meta": {"label": "M"}, ${keys}, "params": [${param}]}`,
  'python-llms/m/llm.py': '',
});
const ROLES = '"inputRoles": [{"name": "main"}], "outputRoles": [{"name": "result"}]';
const column = (role: string) => `{"name": "c", "label": "C", "type": "COLUMN", "columnRole": "${role}"}`;

describe('a role that the recipe does not have', () => {
  it('is a warning for a column, with a fix', () => {
    expect(highlightsOf('unknown-role', recipe(ROLES, column('mian')))).toEqual(['warning: "mian"']);
    const { files, isGone } = fixedBy('unknown-role', recipe(ROLES, column('mian')));
    expect(isGone).toBe(true);
    expect(files['python-llms/m/llm.json']).toContain('"columnRole": "main"');
  });

  it('is a warning for a selection, which takes only input roles', () => {
    expect(highlightsOf('unknown-role', recipe(`${ROLES}, "selectableFromDataset": "result"`))).toEqual([
      'warning: "result"',
    ]);
  });

  it.each([
    recipe(`${ROLES}, "selectableFromFolder": "main"`, column('main')),
    recipe(ROLES, column('result')),
    recipe('"inputRoles": []', column('anything')),
  ])('is not said of roles that are there, nor where there are none', (files) => {
    expect(highlightsOf('unknown-role', files)).toEqual([]);
  });
});
