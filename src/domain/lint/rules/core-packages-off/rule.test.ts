import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, llmWith } from '../../problems-of.test-data.ts';

const env = (code: string, requirements = '', desc = '"acceptedPythonInterpreters": ["PYTHON311"]') => ({
  'code-env/python/desc.json': `{${desc}}`,
  'code-env/python/spec/requirements.txt': requirements,
  ...llmWith(''),
  'python-llms/m/llm.py': code,
});

const off = '"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": false';

describe('core packages that are off', () => {
  it('are needed', () => {
    expect(fixedBy('core-packages-off', env('import pandas\n', '', off)).isGone).toBe(true);
    expect(findingsOf('core-packages-off', env('import pandas\n', '', off))[0]?.message).toContain('imports pandas');
  });

  it('are not needed, or on', () => {
    expect(findingsOf('core-packages-off', env('import os\n', '', off))).toEqual([]);
    expect(findingsOf('core-packages-off', env('import pandas\n'))).toEqual([]);
  });
});
