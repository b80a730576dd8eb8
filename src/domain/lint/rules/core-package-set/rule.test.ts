import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const env = (interpreters: string, set: string, more = '') => ({
  'code-env/python/desc.json': `{"acceptedPythonInterpreters": [${interpreters}], "corePackagesSet": "${set}"${more}}`,
});

describe('a core package set', () => {
  it('is a warning when it fits no accepted version, and information when it fits some', () => {
    expect(highlightsOf('core-package-set', env('"PYTHON311"', 'PANDAS10'))).toEqual(['warning: "PANDAS10"']);
    const [finding] = findingsOf('core-package-set', env('"PYTHON310", "PYTHON311"', 'PANDAS13'));
    expect(finding).toMatchObject({ severity: 'information' });
    expect(finding?.message).toContain('Python 3.11');
  });

  it('is fine when it fits, is chosen by DSS, is not installed, or where DSS has no such version', () => {
    for (const files of [
      env('"PYTHON39", "PYTHON313"', 'PANDAS22'),
      env('"PYTHON314"', 'AUTO'),
      env('"PYTHON311"', 'PANDAS10', ', "installCorePackages": false'),
      env('"PYTHON27", "PYTHON310"', 'PANDAS13'),
    ]) {
      expect(findingsOf('core-package-set', files)).toEqual([]);
    }
  });
});
