import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const llm = (line: string) => ({
  ...llmWith(''),
  'python-llms/m/llm.py': `tools = []\nclass M(BaseLLM):\n    def set_config(self, c, p):\n        ${line}\n`,
});

describe('a list of the module', () => {
  it('grows', () => {
    expect(highlightsOf('shared-state', llm('tools.append(c)'))).toEqual(['warning: tools.append(c)']);
  });

  it.each(['self.tools.append(c)', 'other.append(c)', 'tools.clear()'])('does not with %s', (line) => {
    expect(findingsOf('shared-state', llm(line))).toEqual([]);
  });
});
