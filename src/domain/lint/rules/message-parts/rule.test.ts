import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const llm = (body: string) => ({
  ...llmWith(''),
  'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM\nclass M(BaseLLM):\n${body}`,
});

const using = (value: string) =>
  llm(`    def process(self, q, s, t):\n        m = q["messages"][-1]\n        return {"text": ${value}}\n`);

describe('a message', () => {
  it('may have no content', () => {
    expect(highlightsOf('message-parts', using('m["content"]'))).toEqual(['information: "content"']);
  });

  it.each(['m.get("content")', 'm["content"] if "content" in m else m["parts"]'])('is understood: %s', (value) => {
    expect(findingsOf('message-parts', using(value))).toEqual([]);
  });
});
