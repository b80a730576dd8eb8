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

  it('is missing in what a name was given', () => {
    const through = (more: string) =>
      llm(`    def process(self, q, s, t):\n        a = {"b": 1}\n${more}        return a\n`);
    expect(findingsOf('answer-without-text', through(''))).toHaveLength(1);
    expect(findingsOf('answer-without-text', through('        a["text"] = 1\n'))).toEqual([]);
  });

  it.each(['{"text": 1}', '{"toolCalls": c}', '{**a}', '{k: 1}', 'a'])('is there, or may be: %s', (value) => {
    expect(findingsOf('answer-without-text', returning(value))).toEqual([]);
  });
});
