import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const env = (requirements: string) => ({
  'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}',
  'code-env/python/spec/requirements.txt': requirements,
});

describe('a package that is required twice', () => {
  it('is a warning, however it is spelt', () => {
    expect(highlightsOf('duplicate-requirement', env('scikit-learn\nScikit_Learn==1.0'))).toEqual([
      'warning: Scikit_Learn==1.0',
    ]);
  });

  it('is fine when markers keep the lines apart', () => {
    const lines = 'numpy<2; python_version < "3.10"\nnumpy>=2; python_version >= "3.10"';
    expect(findingsOf('duplicate-requirement', env(lines))).toEqual([]);
  });
});
