import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const tool = (body: string) => ({
  'python-agent-tools/t/tool.json': '{"meta": {"label": "T"}, "params": []}',
  'python-agent-tools/t/tool.py': `class T(BaseAgentTool):\n${body}`,
});

describe('a sample query', () => {
  it('is missed', () => {
    expect(highlightsOf('sample-query', tool('    def invoke(self, i, t): pass\n'))).toEqual(['information: T']);
  });

  it('is there', () => {
    expect(
      findingsOf('sample-query', tool('    def invoke(self, i, t): pass\n    def load_sample_query(self, t): pass\n')),
    ).toEqual([]);
  });
});
