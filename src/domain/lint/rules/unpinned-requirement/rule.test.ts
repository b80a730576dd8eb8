import { describe, expect, it } from 'vitest';
import { highlightsOf } from '../../problems-of.test-data.ts';

const env = (requirements: string) => ({
  'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}',
  'code-env/python/spec/requirements.txt': requirements,
});

describe('a requirement without a version', () => {
  it('is worth a word', () => {
    expect(highlightsOf('unpinned-requirement', env('openai\nnltk>=3\n'))).toEqual(['information: openai']);
  });

  it('is left alone where no line of the file has one', () => {
    expect(highlightsOf('unpinned-requirement', env('openai\nnltk\n'))).toEqual([]);
  });

  it('is not one that is an address, an option or a mistake', () => {
    const lines = 'git+https://example.org/a.git\na @ https://example.org/a.zip\n-r more.txt\nnltk==3\n# no\n';
    expect(highlightsOf('unpinned-requirement', env(lines))).toEqual([]);
  });
});
