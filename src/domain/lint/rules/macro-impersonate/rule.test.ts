import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy } from '../../problems-of.test-data.ts';

const macro = (more: string) => ({
  'python-runnables/r/runnable.json': `{"meta": {"label": "M"}, "resultType": "NONE"${more}}`,
});

describe('as whom a macro runs', () => {
  it('is not said', () => {
    expect(fixedBy('macro-impersonate', macro('')).files['python-runnables/r/runnable.json']).toContain(
      '"impersonate": true',
    );
    expect(fixedBy('macro-impersonate', macro('')).isGone).toBe(true);
  });

  it.each(['true', 'false'])('is: %s', (value) => {
    expect(findingsOf('macro-impersonate', macro(`, "impersonate": ${value}`))).toEqual([]);
  });
});
