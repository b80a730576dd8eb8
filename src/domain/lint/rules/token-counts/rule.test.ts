import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const llm = (body: string) => ({
  ...llmWith(''),
  'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM\nclass M(BaseLLM):\n${body}`,
});

describe('token counts', () => {
  it('are missed', () => {
    expect(
      highlightsOf('token-counts', llm('    def process(self, q, s, t):\n        return {"text": "a"}\n')),
    ).toEqual(['information: process']);
  });

  it('are there, or may be in a library', () => {
    expect(
      findingsOf(
        'token-counts',
        llm('    def process(self, q, s, t):\n        return {"text": "a", "totalTokens": 1}\n'),
      ),
    ).toEqual([]);
    expect(
      findingsOf('token-counts', llm('    def process(self, q, s, t):\n        return my_lib.answer(q)\n')),
    ).toEqual([]);
  });
});
