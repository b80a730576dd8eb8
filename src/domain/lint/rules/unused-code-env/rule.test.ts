import { describe, expect, it } from 'vitest';
import { findingsOf, llmWith } from '../../problems-of.test-data.ts';

const env = (code: string, requirements = '', desc = '"acceptedPythonInterpreters": ["PYTHON311"]') => ({
  'code-env/python/desc.json': `{${desc}}`,
  'code-env/python/spec/requirements.txt': requirements,
  ...llmWith(''),
  'python-llms/m/llm.py': code,
});

const algo = {
  'python-prediction-algos/a/algo.json': '{"meta": {"label": "A"}, "params": []}',
  'python-prediction-algos/a/algo.py': '',
};
const own = {
  'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}',
  'code-env/python/spec/requirements.txt': '',
};

describe('a code environment', () => {
  it('is used by nothing', () => {
    expect(findingsOf('unused-code-env', { ...own, ...algo })).toHaveLength(1);
  });

  it('is used', () => {
    expect(findingsOf('unused-code-env', { ...env(''), ...algo })).toEqual([]);
    const processor = { 'jython-processors/p/processor.json': '{"meta": {"label": "P"}, "useKernel": true}' };
    expect(findingsOf('unused-code-env', { ...own, ...processor })).toEqual([]);
  });
});
