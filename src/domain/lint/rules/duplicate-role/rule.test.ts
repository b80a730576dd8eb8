import { describe, expect, it } from 'vitest';
import { highlightsOf } from '../../problems-of.test-data.ts';

/** Roles are judged wherever a descriptor has them, so that a kind at hand serves for recipes. */
const recipe = (inputs: string, outputs: string) => ({
  'python-llms/m/llm.json': `{"meta": {"label": "M"}, "inputRoles": [${inputs}], "outputRoles": [${outputs}]}`,
  'python-llms/m/llm.py': '',
});

describe('two roles with one name', () => {
  it('are an error in one list, at the second', () => {
    expect(highlightsOf('duplicate-role', recipe('{"name": "a"}, {"name": "a"}, {"name": "b"}', ''))).toEqual([
      'error: "a"',
    ]);
  });

  it('are usual on both sides', () => {
    expect(highlightsOf('duplicate-role', recipe('{"name": "main"}', '{"name": "main"}'))).toEqual([]);
  });
});
