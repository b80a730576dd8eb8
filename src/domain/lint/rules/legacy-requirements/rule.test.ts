import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

describe('requirements.json', () => {
  it('is told at the root only', () => {
    expect(findingsOf('legacy-requirements', { 'requirements.json': '{}' })).toHaveLength(1);
    expect(findingsOf('legacy-requirements', { 'docs/requirements.json': '{}' })).toEqual([]);
  });
});
