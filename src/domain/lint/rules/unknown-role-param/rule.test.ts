import { describe, expect, it } from 'vitest';
import { fixedBy, highlightsOf } from '../../problems-of.test-data.ts';

/** Roles are judged wherever a descriptor has them, so that a kind at hand serves for macros and webapps. */
const macro = (keys: string) => ({
  'python-llms/m/llm.json': `{"meta": {"label": "M"}, ${keys}, "params": [{"name": "source", "label": "S", "type": "DATASET"}]}`,
  'python-llms/m/llm.py': '',
});

describe('a role on a parameter that is not there', () => {
  it.each([
    ['"macroRoles": [{"type": "DATASET", "targetParamsKey": "sorce"}]', '"sorce"'],
    ['"macroRoles": [{"type": "API_SERVICE_VERSION", "targetParamsKeys": ["source", "sorce"]}]', '"sorce"'],
    ['"roles": [{"type": "FOLDER", "targetParamsKey": "source", "pathParamsKey": "sorce"}]', '"sorce"'],
    ['"operatesOnQueriesBasedOnParameterName": "sorce"', '"sorce"'],
  ])('is a warning, with a fix when one comes close: %s', (keys, marked) => {
    expect(highlightsOf('unknown-role-param', macro(keys))).toEqual([`warning: ${marked}`]);
    const { files, isGone } = fixedBy('unknown-role-param', macro(keys));
    expect(isGone).toBe(true);
    expect(files['python-llms/m/llm.json']).not.toContain('sorce');
  });

  it.each([
    '"macroRoles": [{"type": "DATASET", "targetParamsKey": "source"}]',
    '"roles": [{"type": "SAVED_MODEL", "targetParamsKey": "modelId"}]',
    '"macroRoles": [{"type": "CLUSTER", "targetParamsKey": "clusterId"}]',
    '"roles": [{"type": "SAVED_MODEL"}], "macroRoles": {}',
  ])('is not said of %s', (keys) => {
    expect(highlightsOf('unknown-role-param', macro(keys))).toEqual([]);
  });
});
