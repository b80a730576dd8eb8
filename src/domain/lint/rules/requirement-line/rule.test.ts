import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf } from '../../problems-of.test-data.ts';

const env = (requirements: string) => ({
  'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}',
  'code-env/python/spec/requirements.txt': requirements,
});

describe('a line of the requirements', () => {
  it('is an error when pip refuses it, and is mended where it is clear what was meant', () => {
    const files = env('requests\nopenai=1.0\n');
    expect(highlightsOf('requirement-line', files)).toEqual(['error: openai=1.0']);
    const { files: after, isGone } = fixedBy('requirement-line', files);
    expect(isGone).toBe(true);
    expect(after['code-env/python/spec/requirements.txt']).toBe('requests\nopenai==1.0\n');
  });

  it('is an error as published plugins have it', () => {
    expect(findingsOf('requirement-line', env('boto3>=1.7<1.8'))).toMatchObject([{ severity: 'error' }]);
  });

  it('may be any form that pip takes', () => {
    const lines = ['openai>=1,<2', '-r other.txt', '--find-links ./wheels', 'git+https://x.org/a.git#egg=a', '# no'];
    expect(findingsOf('requirement-line', env(lines.join('\n')))).toEqual([]);
  });
});
