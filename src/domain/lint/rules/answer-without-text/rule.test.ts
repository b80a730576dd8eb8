import { describe, expect, it } from 'vitest';
import { findingsOf, llmWith } from '../../problems-of.test-data.ts';

const llm = (body: string) => ({
  ...llmWith(''),
  'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM\nclass M(BaseLLM):\n${body}`,
});

const returning = (value: string) => llm(`    def process(self, q, s, t):\n        return ${value}\n`);

describe('the text of an answer', () => {
  it.each(['{"output": 1}', '{}'])('is missing: %s', (value) => {
    expect(findingsOf('answer-without-text', returning(value))).toHaveLength(1);
  });

  it.each(['{"text": 1}', '{"toolCalls": c}', '{**a}', '{k: 1}', 'a'])('is there, or may be: %s', (value) => {
    expect(findingsOf('answer-without-text', returning(value))).toEqual([]);
  });
});
