import { describe, expect, it } from 'vitest';
import { findingsOf, llmWith } from '../../problems-of.test-data.ts';

const llm = (body: string) => ({
  ...llmWith(''),
  'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM\nclass M(BaseLLM):\n${body}`,
});

const call = (given: string) =>
  llm(
    `    def process(self, q, s, t):\n        x = {"name": "f", "arguments": ${given}}\n        return {"text": ""}\n`,
  );

describe('the arguments of a tool call', () => {
  it.each(['{"a": 1}', 'json.loads(a)', '{}'])('are no text: %s', (given) => {
    expect(findingsOf('tool-call-arguments', call(given))).toHaveLength(1);
  });

  it.each(['"{}"', 'json.dumps(a)', 'call.arguments', 'arguments'])('are, or may be: %s', (given) => {
    expect(findingsOf('tool-call-arguments', call(given))).toEqual([]);
  });
});
