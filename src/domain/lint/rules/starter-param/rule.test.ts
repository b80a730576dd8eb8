import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

describe('a parameter of a starter', () => {
  it('stayed', () => {
    expect(highlightsOf('starter-param', llmWith('{"name": "parameter8", "label": "X", "type": "INT"}'))).toEqual([
      'information: "parameter8"',
    ]);
  });

  it('has a meaning', () => {
    expect(findingsOf('starter-param', llmWith('{"name": "parameters", "label": "X", "type": "MAP"}'))).toEqual([]);
  });
});
