import { describe, expect, it } from 'vitest';
import { pluginOf } from '../lint/problems-of.test-data.ts';
import { readCodeEnvs } from '../plugin/code-env.ts';
import { NEWEST_DSS, OLDEST_DSS } from '../plugin/dss-version.ts';
import { listInterpreterRows } from './interpreter-rows.ts';

function rowsOf(descriptor: string, requirements: string, target = NEWEST_DSS) {
  const [codeEnv] = readCodeEnvs(pluginOf({ 'code-env/python/desc.json': descriptor }));
  return codeEnv === undefined ? [] : listInterpreterRows(codeEnv, requirements, target);
}

describe('what holds for each accepted Python', () => {
  it('is its support, the core packages, and what was not released for it', () => {
    const descriptor =
      '{"acceptedPythonInterpreters": ["PYTHON36", "PYTHON39", "PYTHON311"], "corePackagesSet": "PANDAS13"}';
    expect(rowsOf(descriptor, 'openai>=1\nscikit-learn==1.7.0\n')).toMatchObject([
      { label: 'Python 3.6', support: 'unsupported', fitsCore: false },
      {
        label: 'Python 3.9',
        support: 'usable',
        corePackages: 'Pandas 1.3',
        fitsCore: true,
        misfits: ['scikit-learn==1.7.0'],
      },
      { label: 'Python 3.11', support: 'usable', fitsCore: false, misfits: [] },
    ]);
  });

  it('leaves open what is not recorded', () => {
    expect(rowsOf('{"acceptedPythonInterpreters": ["PYTHON36"]}', '', OLDEST_DSS)).toMatchObject([
      { support: undefined, corePackages: 'Chosen by DSS', fitsCore: true, misfits: [] },
    ]);
    expect(rowsOf('{"acceptedPythonInterpreters": ["PYTHON39"], "installCorePackages": false}', '')).toMatchObject([
      { corePackages: 'Not installed', fitsCore: true },
    ]);
    expect(rowsOf('{}', 'openai')).toEqual([]);
  });
});
