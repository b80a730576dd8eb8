import { describe, expect, it } from 'vitest';
import { TEST_KINDS } from '../../../plugin/test-kinds.ts';
import { applyFix, findingsOf, fixedBy, pluginOf, withManifest } from '../../problems-of.test-data.ts';
import { runRules } from '../../run-rules.ts';
import { CODE_ENV_FILES } from './rule.ts';

describe('the files of a code environment', () => {
  it('are a warning without desc.json, which can be created', () => {
    const files = { 'code-env/python/spec/requirements.txt': 'openai' };
    expect(findingsOf('code-env-files', files)).toMatchObject([{ severity: 'warning' }]);
    const { files: after, isGone } = fixedBy('code-env-files', files);
    expect(isGone).toBe(true);
    expect(after['code-env/python/desc.json']).toContain('acceptedPythonInterpreters');
    expect(after['code-env/python/spec/requirements.txt']).toBe('openai');
  });

  it('are worth a word without the list of packages for older versions, and it can be created', () => {
    const files = withManifest({ 'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}' });
    expect(findingsOf('code-env-files', files)).toEqual([]);
    const older = { text: '13.0', major: 13, minor: 0, patch: 0 };
    const [found] = runRules(pluginOf(files), TEST_KINDS, [CODE_ENV_FILES], older);
    expect(found?.severity).toBe('information');
    const [fix] = found?.fixes ?? [];
    expect(fix && applyFix(files, fix)['code-env/python/spec/requirements.txt']).toBe('');
  });
});
