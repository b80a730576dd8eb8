import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, llmWith } from '../../problems-of.test-data.ts';

const llm = (body: string) => ({
  ...llmWith(''),
  'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM\nclass M(BaseLLM):\n${body}`,
});

const calling = (line: string) => llm(`    def process(self, q, s, trace):\n        ${line}\n`);

describe('the attributes of a span', () => {
  it('are a dict', () => {
    const { files, isGone } = fixedBy('trace-attribute', calling('trace.set_attribute("a", f(1))'));
    expect(isGone).toBe(true);
    expect(files['python-llms/m/llm.py']).toContain('trace.attributes["a"] = f(1)\n');
  });

  it.each(['trace.attributes["a"] = 1', 'element.set_attribute("a", 1)'])(
    'are used right, or are others: %s',
    (line) => {
      expect(findingsOf('trace-attribute', calling(line))).toEqual([]);
    },
  );
});
