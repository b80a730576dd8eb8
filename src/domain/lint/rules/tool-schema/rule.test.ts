import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

const tool = (body: string) => ({
  'python-agent-tools/t/tool.json': '{"meta": {"label": "T"}, "params": []}',
  'python-agent-tools/t/tool.py': `class T(BaseAgentTool):\n${body}`,
});

const schema = (text: string) =>
  tool(`    def get_descriptor(self, tool):\n        return {"description": "d", "inputSchema": ${text}}\n`);

describe('an input schema', () => {
  it('has a type that is none', () => {
    const files = schema('{"type": "object", "properties": {"a": {"type": "array", "items": {"type": "int"}}}}');
    expect(findingsOf('tool-schema', files)[0]?.message).toContain('Write "integer"');
  });

  it('may be kept under a name', () => {
    const kept = (more: string) =>
      tool(
        `    def get_descriptor(self, tool):\n        schema = {"type": "object", "properties": {"a": {"type": "date"}}}\n${more}        return {"inputSchema": schema}\n`,
      );
    expect(findingsOf('tool-schema', kept(''))).toHaveLength(1);
    expect(findingsOf('tool-schema', kept('        mend(schema)\n'))).toEqual([]);
  });

  it('describes no object', () => {
    expect(findingsOf('tool-schema', schema('{"properties": {}}')).map(({ severity }) => severity)).toEqual([
      'warning',
    ]);
  });

  it.each([
    '{"type": "object", "properties": {"type": {"type": "string"}}}',
    'make()',
    '{**base}',
    '{"type": ["object", "null"], "properties": {}}',
  ])('is good, or cannot be told: %s', (text) => {
    expect(findingsOf('tool-schema', schema(text))).toEqual([]);
  });
});
