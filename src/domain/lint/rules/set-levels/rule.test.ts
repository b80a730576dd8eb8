import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy } from '../../problems-of.test-data.ts';

const set = (keys: string) => ({
  'parameter-sets/k/parameter-set.json': `{"meta": {"label": "K"}${keys}, "params": []}`,
});

describe('where presets may be defined', () => {
  it('is not said', () => {
    expect(findingsOf('set-levels', set(''))).toHaveLength(2);
    expect(fixedBy('set-levels', set(', "definableInline": true')).isGone).toBe(true);
  });

  it('is', () => {
    expect(
      findingsOf('set-levels', set(', "defaultDefinableInline": false, "defaultDefinableAtProjectLevel": false')),
    ).toEqual([]);
  });
});
