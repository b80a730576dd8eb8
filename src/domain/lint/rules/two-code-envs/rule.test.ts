import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

describe('two code environments', () => {
  it('are an error', () => {
    const files = { 'code-env/python/desc.json': '{}', 'code-env/R/desc.json': '{}' };
    expect(findingsOf('two-code-envs', files)).toMatchObject([{ severity: 'error', path: 'code-env/R/desc.json' }]);
  });

  it('are not one', () => {
    expect(findingsOf('two-code-envs', { 'code-env/python/desc.json': '{}' })).toEqual([]);
  });
});
