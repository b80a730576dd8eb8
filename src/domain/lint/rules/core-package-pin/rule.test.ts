import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const env = (requirements: string, descriptor = '{"acceptedPythonInterpreters": ["PYTHON311"]}') => ({
  'code-env/python/desc.json': descriptor,
  'code-env/python/spec/requirements.txt': requirements,
});

describe('a rule for a package that DSS brings itself', () => {
  it('is a warning', () => {
    expect(highlightsOf('core-package-pin', env('openai\nPandas==1.5'))).toEqual(['warning: Pandas==1.5']);
  });

  it('says which pandas the chosen core packages bring', () => {
    const [finding] = findingsOf('core-package-pin', env('numpy<1.20', '{"corePackagesSet": "PANDAS22"}'));
    expect(finding?.message).toContain('pandas 2.2');
  });

  it('is fine without a version, or without core packages', () => {
    expect(findingsOf('core-package-pin', env('pandas'))).toEqual([]);
    expect(findingsOf('core-package-pin', env('pandas==1.5', '{"installCorePackages": false}'))).toEqual([]);
  });
});
