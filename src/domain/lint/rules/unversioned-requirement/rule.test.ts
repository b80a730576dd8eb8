import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const env = (code: string, requirements = '', desc = '"acceptedPythonInterpreters": ["PYTHON311"]') => ({
  'code-env/python/desc.json': `{${desc}}`,
  'code-env/python/spec/requirements.txt': requirements,
  ...llmWith(''),
  'python-llms/m/llm.py': code,
});

describe('a requirement', () => {
  it('has no version', () => {
    expect(highlightsOf('unversioned-requirement', env('', 'openai\nrequests>=2\n'))).toEqual(['information: openai']);
  });

  it.each([
    'openai\nrequests',
    'openai==1',
    'openai>=1,<2',
    'git+https://example.com/a.git',
    '# openai',
    '-r other.txt',
  ])('has one, or is none: %s', (line) => {
    expect(findingsOf('unversioned-requirement', env('', `${line}\n`))).toEqual([]);
  });
});
