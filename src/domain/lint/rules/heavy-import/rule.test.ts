import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const env = (code: string, requirements = '', desc = '"acceptedPythonInterpreters": ["PYTHON311"]') => ({
  'code-env/python/desc.json': `{${desc}}`,
  'code-env/python/spec/requirements.txt': requirements,
  ...llmWith(''),
  'python-llms/m/llm.py': code,
});

describe('a large package', () => {
  it('is imported at the top', () => {
    expect(highlightsOf('heavy-import', env('import torch.nn\n'))).toEqual(['information: torch.nn']);
  });

  it.each([
    'def f():\n    import torch\n',
    'try:\n    import torch\nexcept ImportError:\n    torch = None\n',
    'import openai\n',
  ])('is imported later, or is small: %s', (code) => {
    expect(findingsOf('heavy-import', env(code))).toEqual([]);
  });
});
