import { describe, expect, it } from 'vitest';
import { textContent } from '../project/content.ts';
import { toPath } from '../project/path.ts';
import { projectFrom, readText, sortedPaths } from '../project/project.ts';
import { composePytestExport } from './pytest-export.ts';

const REQUIREMENTS = 'code-env/python/spec/requirements.txt';
const SHIM = new Map([
  [toPath('README.md'), textContent(`pip install pytest dataiku-api-client -r plugin/${REQUIREMENTS}\npytest\n`)],
  [toPath('conftest.py'), textContent('')],
  [toPath('shim/dataiku/__init__.py'), textContent('')],
]);

describe('a plugin exported as pytest', () => {
  it('lies beside what runs its tests, without what belongs to one machine', () => {
    const project = projectFrom([
      [toPath('plugin.json'), '{}'],
      [toPath(REQUIREMENTS), 'openai\n'],
      [toPath('tests/plugsmith/a.json'), '{}'],
      [toPath('python-lib/__pycache__/a.pyc'), ''],
      [toPath('.env'), 'KEY=1'],
    ]);
    const exported = composePytestExport(project, SHIM);
    expect(sortedPaths(exported)).toEqual([
      'README.md',
      'conftest.py',
      `plugin/${REQUIREMENTS}`,
      'plugin/plugin.json',
      'plugin/tests/plugsmith/a.json',
      'shim/dataiku/__init__.py',
    ]);
    expect(readText(exported, toPath('README.md'))).toContain(`-r plugin/${REQUIREMENTS}`);
  });

  it('asks pip for no requirements where there are none', () => {
    const exported = composePytestExport(projectFrom([[toPath('plugin.json'), '{}']]), SHIM);
    expect(readText(exported, toPath('README.md'))).toBe('pip install pytest dataiku-api-client\npytest\n');
  });
});
