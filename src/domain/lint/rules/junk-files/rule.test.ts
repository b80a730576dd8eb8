import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, llmWith } from '../../problems-of.test-data.ts';

describe('files that were left behind', () => {
  it('are told once a folder, and deleted', () => {
    const files = { ...llmWith(''), 'python-llms/m/__pycache__/a.pyc': '', 'python-llms/m/__pycache__/b.pyc': '' };
    expect(findingsOf('junk-files', files).map(({ message }) => message)).toEqual([
      'python-llms/m/__pycache__/ is of no use in a plugin.',
    ]);
    const { files: after, isGone } = fixedBy('junk-files', files);
    expect(isGone).toBe(true);
    expect(Object.keys(after).sort()).toEqual(['plugin.json', 'python-llms/m/llm.json', 'python-llms/m/llm.py']);
  });

  it('are not those that are meant', () => {
    expect(findingsOf('junk-files', { ...llmWith(''), '.gitignore': '', 'tests/a.py': '' })).toEqual([]);
  });
});
