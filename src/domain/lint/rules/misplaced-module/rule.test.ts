import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const env = (code: string, requirements = '', desc = '"acceptedPythonInterpreters": ["PYTHON311"]') => ({
  'code-env/python/desc.json': `{${desc}}`,
  'code-env/python/spec/requirements.txt': requirements,
  ...llmWith(''),
  'python-llms/m/llm.py': code,
});

describe('a module that lies elsewhere', () => {
  it('is not found', () => {
    expect(highlightsOf('misplaced-module', { ...env('import my_lib\n'), 'lib/my_lib.py': '' })).toEqual([
      'warning: my_lib',
    ]);
  });

  it('is, in python-lib or beside the code', () => {
    expect(findingsOf('misplaced-module', { ...env('import my_lib\n'), 'python-lib/my_lib.py': '' })).toEqual([]);
    expect(findingsOf('misplaced-module', { ...env('import my_lib\n'), 'python-llms/m/my_lib.py': '' })).toEqual([]);
  });
});
