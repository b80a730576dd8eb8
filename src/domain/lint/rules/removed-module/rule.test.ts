import { describe, expect, it } from 'vitest';
import { findingsOf, llmWith } from '../../problems-of.test-data.ts';

const env = (code: string, requirements = '', desc = '"acceptedPythonInterpreters": ["PYTHON311"]') => ({
  'code-env/python/desc.json': `{${desc}}`,
  'code-env/python/spec/requirements.txt': requirements,
  ...llmWith(''),
  'python-llms/m/llm.py': code,
});

const accepting = (code: string, tokens: string) => env(code, '', `"acceptedPythonInterpreters": [${tokens}]`);

describe('a module of the standard library', () => {
  it.each([
    ['import telnetlib\n', '"PYTHON311", "PYTHON313"', '3.13'],
    ['import tomllib\n', '"PYTHON39"', '3.9'],
    ['import distutils.util\n', '"PYTHON312"', '3.12'],
  ])('is not in every interpreter: %s', (code, tokens, version) => {
    expect(findingsOf('removed-module', accepting(code, tokens))[0]?.message).toContain(
      `Python ${version} has no module`,
    );
  });

  it.each([
    ['import telnetlib\n', '"PYTHON311"'],
    ['import json\n', '"PYTHON313"'],
    ['try:\n    import tomllib\nexcept ImportError:\n    tomllib = None\n', '"PYTHON39"'],
  ])('is: %s', (code, tokens) => {
    expect(findingsOf('removed-module', accepting(code, tokens))).toEqual([]);
  });
});
