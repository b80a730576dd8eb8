import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy } from '../../problems-of.test-data.ts';

describe('the files of a code environment', () => {
  it('are a warning without desc.json, which can be created', () => {
    const files = { 'code-env/python/spec/requirements.txt': 'openai' };
    expect(findingsOf('code-env-files', files)).toMatchObject([{ severity: 'warning' }]);
    const { files: after, isGone } = fixedBy('code-env-files', files);
    expect(isGone).toBe(true);
    expect(after['code-env/python/desc.json']).toContain('acceptedPythonInterpreters');
    expect(after['code-env/python/spec/requirements.txt']).toBe('openai');
  });

  it('are worth a word without the list of packages, which can be created', () => {
    const files = { 'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}' };
    expect(findingsOf('code-env-files', files)).toMatchObject([{ severity: 'information' }]);
    expect(fixedBy('code-env-files', files).files['code-env/python/spec/requirements.txt']).toBe('');
  });
});
