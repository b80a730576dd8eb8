import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy } from '../../problems-of.test-data.ts';

const tool = (body: string) => ({
  'python-agent-tools/t/tool.json': '{"meta": {"label": "T"}, "params": []}',
  'python-agent-tools/t/tool.py': `class T(BaseAgentTool):\n${body}`,
});

const returning = (value: string) => tool(`    def invoke(self, input, trace):\n        return ${value}\n`);

describe('the output of a tool', () => {
  it('is missing', () => {
    expect(findingsOf('tool-output', returning('{"result": 1}'))).toHaveLength(1);
    const { files, isGone } = fixedBy('tool-output', returning('"sunny"'));
    expect(isGone).toBe(true);
    expect(files['python-agent-tools/t/tool.py']).toContain('return {"output": "sunny"}');
  });

  it.each(['[1]', '3', '(1, 2)', 'True'])('is no dict: %s', (value) => {
    expect(findingsOf('tool-output', returning(value))).toHaveLength(1);
  });

  it.each(['{"output": 1}', '{**a}', 'a', 'dict(output=1)'])('is there, or may be: %s', (value) => {
    expect(findingsOf('tool-output', returning(value))).toEqual([]);
  });
});
