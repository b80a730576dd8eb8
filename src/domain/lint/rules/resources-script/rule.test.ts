import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

const env = (core: boolean) => ({
  'code-env/python/desc.json': `{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": ${core}}`,
  'code-env/python/spec/requirements.txt': '',
  'code-env/python/spec/resources_init.py': '',
});

describe('a resources script', () => {
  it('lacks the core packages', () => {
    expect(findingsOf('resources-script', env(false))).toHaveLength(1);
  });

  it('has them', () => {
    expect(findingsOf('resources-script', env(true))).toEqual([]);
  });
});
