import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, llmWith } from '../../problems-of.test-data.ts';

const llm = (body: string) => ({
  ...llmWith(''),
  'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM\nclass M(BaseLLM):\n${body}`,
});

describe('a coroutine', () => {
  it.each([
    ['async def process', 'aprocess'],
    ['def aprocess_stream', 'process_stream'],
  ])('has the name for it: %s', (head, name) => {
    const files = llm(`    ${head}(self, q, s, t):\n        yield 1\n`);
    expect(findingsOf('async-method', files)).toHaveLength(1);
    const { files: after, isGone } = fixedBy('async-method', files);
    expect(isGone).toBe(true);
    expect(after['python-llms/m/llm.py']).toContain(`def ${name}(`);
  });

  it.each(['async def aprocess', 'def process'])('is right: %s', (head) => {
    expect(findingsOf('async-method', llm(`    ${head}(self, q, s, t):\n        pass\n`))).toEqual([]);
  });
});
