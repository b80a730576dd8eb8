import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const llm = (body: string) => ({
  ...llmWith(''),
  'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM\nclass M(BaseLLM):\n${body}`,
});

const footer = (keys: string) => llm(`    def process_stream(self, q, s, t):\n        yield {"footer": {${keys}}}\n`);

describe('a footer', () => {
  it('loses what it does not know', () => {
    expect(highlightsOf('footer-keys', footer('"toolCalls": [], "text": "a", "promptTokens": 1'))).toEqual([
      'error: "toolCalls"',
      'warning: "text"',
    ]);
  });

  it('keeps what is known', () => {
    expect(findingsOf('footer-keys', footer('"promptTokens": 1, "type": "footer", "trace": t, **more'))).toEqual([]);
  });
});
