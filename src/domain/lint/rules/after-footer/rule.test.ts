import { describe, expect, it } from 'vitest';
import { findingsOf, llmWith } from '../../problems-of.test-data.ts';

const llm = (body: string) => ({
  ...llmWith(''),
  'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM\nclass M(BaseLLM):\n${body}`,
});

const stream = (...lines: readonly string[]) =>
  llm(`    def process_stream(self, q, s, t):\n${lines.map((line) => `        ${line}\n`).join('')}`);
const footer = 'yield {"footer": {}}';
const chunk = 'yield {"chunk": {"text": "a"}}';

describe('a footer', () => {
  it('is the last piece', () => {
    expect(findingsOf('after-footer', stream(footer, chunk))[0]?.message).toContain('ends the stream');
    expect(findingsOf('after-footer', stream(footer, footer))[0]?.message).toContain('one at most');
  });

  it('may stand in a branch', () => {
    expect(findingsOf('after-footer', stream(chunk, footer))).toEqual([]);
    expect(findingsOf('after-footer', stream('if a:', `    ${footer}`, '    return', chunk))).toEqual([]);
  });
});
