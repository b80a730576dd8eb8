import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const llm = (body: string) => ({
  ...llmWith(''),
  'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM\nclass M(BaseLLM):\n${body}`,
});

describe('a stream', () => {
  it.each(['return [1]', 'return {"text": "a"}', 'a = {"text": "a"}; return a', 'pass'])(
    'is no generator: %s',
    (body) => {
      expect(
        highlightsOf('stream-without-yield', llm(`    def process_stream(self, q, s, t):\n        ${body}\n`)),
      ).toEqual(['error: process_stream']);
    },
  );

  it.each([
    'yield 1',
    'yield from self.f()',
    'return self.f()',
    'return (c for c in x)',
    'raise NotImplementedError()',
  ])('is one, or may be: %s', (body) => {
    expect(
      findingsOf('stream-without-yield', llm(`    def process_stream(self, q, s, t):\n        ${body}\n`)),
    ).toEqual([]);
  });
});
