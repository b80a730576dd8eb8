import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

describe('a separator', () => {
  it('says nothing', () => {
    expect(highlightsOf('separator-empty', llmWith('{"type": "SEPARATOR", "label": " "}'))).toEqual([
      'information: "SEPARATOR"',
    ]);
  });

  it.each(['"label": "A"', '"description": "<b>a</b>"'])('says something: %s', (keys) => {
    expect(findingsOf('separator-empty', llmWith(`{"type": "SEPARATOR", ${keys}}`))).toEqual([]);
  });
});
