import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf } from '../../problems-of.test-data.ts';

const llm = (keys: string) => ({
  'python-llms/m/llm.json': `{"meta": {"label": "M"}, ${keys}, "params": []}`,
  'python-llms/m/llm.py': '',
});

describe('a file of resource that is not there', () => {
  it('is an error, at the name', () => {
    expect(highlightsOf('missing-resource', llm('"paramsPythonSetup": "choices.py"'))).toEqual(['error: "choices.py"']);
    expect(findingsOf('missing-resource', llm('"paramsTemplate": "form.html"'))[0]?.message).toBe(
      'There is no file "resource/form.html", so the form cannot be shown.',
    );
  });

  it('is replaced by the one that was meant', () => {
    const files = { ...llm('"paramsPythonSetup": "choises.py"'), 'resource/choices.py': '' };
    const { files: after, isGone } = fixedBy('missing-resource', files);
    expect(isGone).toBe(true);
    expect(after['python-llms/m/llm.json']).toContain('"paramsPythonSetup": "choices.py"');
  });

  it.each([
    ['"paramsPythonSetup": "helpers/choices.py"', 'resource/helpers/choices.py'],
    ['"paramsPythonSetup": ""', 'resource/x.py'],
  ])('is not said of %s', (key, path) => {
    expect(highlightsOf('missing-resource', { ...llm(key), [path]: '' })).toEqual([]);
  });
});
