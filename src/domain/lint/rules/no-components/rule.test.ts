import { describe, expect, it } from 'vitest';
import { findingsOf, llmWith } from '../../problems-of.test-data.ts';

describe('a plugin without components', () => {
  it('is told, once there is more than plugin.json', () => {
    expect(findingsOf('no-components', { 'lib/a.py': '' })).toHaveLength(1);
    expect(findingsOf('no-components', { 'plugin.json': '{"id": "p"}' })).toEqual([]);
  });

  it('has one', () => {
    expect(findingsOf('no-components', llmWith(''))).toEqual([]);
  });
});
