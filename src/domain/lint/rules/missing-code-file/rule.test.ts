import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy } from '../../problems-of.test-data.ts';

const descriptor = { 'python-llms/a/llm.json': '{"meta": {"label": "A"}}' };

describe('a component without its code', () => {
  it('is an error, and an empty file can be created', () => {
    const [finding] = findingsOf('missing-code-file', descriptor);
    expect(finding).toMatchObject({ severity: 'error', path: 'python-llms/a/llm.py' });
    expect(fixedBy('missing-code-file', descriptor).isGone).toBe(true);
  });

  it('is an error when the code has another name, which can be changed', () => {
    const files = { ...descriptor, 'python-llms/a/model.py': 'x = 1' };
    expect(findingsOf('missing-code-file', files)[0]?.message).toContain('Is model.py meant to be it?');
    expect(fixedBy('missing-code-file', files).files['python-llms/a/llm.py']).toBe('x = 1');
  });

  it('is said once: of a folder without descriptor only that is told', () => {
    expect(findingsOf('missing-code-file', { 'python-llms/a/notes.txt': '' })).toEqual([]);
  });
});
