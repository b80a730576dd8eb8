import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf } from '../../problems-of.test-data.ts';

const tool = (body: string) => ({
  'python-agent-tools/t/tool.json': '{"meta": {"label": "T"}, "params": []}',
  'python-agent-tools/t/tool.py': `class T(BaseAgentTool):\n${body}`,
});

const invoke = (line: string) => tool(`    def invoke(self, input, trace):\n        ${line}\n`);

describe('an argument of a tool', () => {
  it('is one level down', () => {
    const files = invoke('return {"output": input["city"]}');
    expect(highlightsOf('tool-input', files)).toEqual(['warning: "city"']);
    const { files: after, isGone } = fixedBy('tool-input', files);
    expect(isGone).toBe(true);
    expect(after['python-agent-tools/t/tool.py']).toContain('input["input"]["city"]');
  });

  it.each([
    'x = input["input"]["city"]',
    'x = input["context"]',
    'x = input["subtoolName"]',
    'input = input["input"]; x = input["city"]',
    'x = other["city"]',
  ])('is read right: %s', (line) => {
    expect(findingsOf('tool-input', invoke(line))).toEqual([]);
  });
});
