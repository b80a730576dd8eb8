import { describe, expect, it } from 'vitest';
import { highlightsOf } from '../../problems-of.test-data.ts';

const found = (interpreters: string, requirements: string) =>
  highlightsOf('requirement-interpreter', {
    'code-env/python/desc.json': `{"acceptedPythonInterpreters": [${interpreters}]}`,
    'code-env/python/spec/requirements.txt': requirements,
  });

describe('a version that an accepted Python cannot have', () => {
  it.each([
    ['"PYTHON39"', 'numpy>=2.1', 'warning'],
    ['"PYTHON39", "PYTHON310"', 'scikit-learn==1.7.0', 'information'],
    ['"PYTHON311"', 'tensorflow==2.8.0', 'warning'],
    ['"PYTHON310"', 'torch==1.8.1', 'warning'],
  ])('%s with %s is %s', (interpreters, line, severity) => {
    expect(found(interpreters, line)).toEqual([`${severity}: ${line}`]);
  });

  it.each([
    ['"PYTHON310", "PYTHON311"', 'numpy==2.1.0'],
    ['"PYTHON39"', 'numpy<3'],
    ['"PYTHON39"', 'numpy==2.1.0; python_version >= "3.10"'],
    ['"PYTHON313"', 'tensorflow>=2.8'],
    ['"PYTHON36", "PYTHON311"', 'numpy==2.3.1'],
    ['"PYTHON39"', 'an-unknown-package==9.9'],
  ])('%s with %s is fine', (interpreters, line) => {
    expect(found(interpreters, line)).toEqual([]);
  });
});
