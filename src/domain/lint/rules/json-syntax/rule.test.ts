import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

describe('a descriptor that cannot be read', () => {
  it('is an error at the place where reading fails', () => {
    const files = { 'plugin.json': '{"id": "a" "version": "1.0.0", "meta": {"label": "A"}}' };
    expect(highlightsOf('json-syntax', files)).toEqual(['error: "']);
    expect(findingsOf('json-syntax', files)[0]?.message).toBe('A comma is missing before this. Write , here.');
  });

  it('is only a warning in a folder of a kind that is not known here', () => {
    const files = { 'python-clusters/a/cluster.json': '{', 'python-clusters/a/cluster.py': '' };
    expect(findingsOf('json-syntax', files).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('may hold comments', () => {
    const manifest = '// all about it\n{"id": "a", /* the first */ "version": "1.0.0", "meta": {"label": "A"}}';
    expect(findingsOf('json-syntax', { 'plugin.json': manifest })).toEqual([]);
  });
});
