import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf } from '../../problems-of.test-data.ts';

const macro = (type: string, more: string) => ({
  'python-runnables/r/runnable.json': `{"meta": {"label": "M"}, "resultType": "${type}"${more}}`,
});

describe('the keys of a file', () => {
  it('have no effect, and can go', () => {
    const files = macro('URL', ', "extension": "txt"');
    expect(highlightsOf('macro-file-keys', files)).toEqual(['information: "txt"']);
    const { files: after, isGone } = fixedBy('macro-file-keys', files);
    expect(isGone).toBe(true);
    expect(after['python-runnables/r/runnable.json']).toBe('{"meta": {"label": "M"}, "resultType": "URL"}');
  });

  it('belong to a file', () => {
    expect(findingsOf('macro-file-keys', macro('FILE', ', "extension": "txt"'))).toEqual([]);
  });
});
