import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

describe('what DSS reads and strict JSON refuses', () => {
  it('is worth knowing', () => {
    const manifest = '{\'id\': "a", "version": "1.0.0", "meta": {"label": "A"}}';
    expect(highlightsOf('strict-json', { 'plugin.json': manifest })).toEqual(["information: 'id'"]);
  });

  it('is a warning when a key is given twice, because only one counts', () => {
    const manifest = '{"id": "a", "id": "b", "version": "1.0.0", "meta": {"label": "A"}}';
    expect(findingsOf('strict-json', { 'plugin.json': manifest }).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('is not said of comments, which DSS writes itself', () => {
    const manifest = '{"id": "a", // the id\n "version": "1.0.0", "meta": {"label": "A"}}';
    expect(findingsOf('strict-json', { 'plugin.json': manifest })).toEqual([]);
  });
});
