import { describe, expect, it } from 'vitest';
import { findingsOf, llmWith } from '../../problems-of.test-data.ts';

describe('a plugin without components', () => {
  it('is told, once there are folders that could hold some', () => {
    expect(findingsOf('no-components', { 'llms/a/llm.json': '' })).toHaveLength(1);
    expect(findingsOf('no-components', { 'python-lib/a/b.py': '' })).toEqual([]);
  });

  it('has one', () => {
    expect(findingsOf('no-components', llmWith(''))).toEqual([]);
  });
});
