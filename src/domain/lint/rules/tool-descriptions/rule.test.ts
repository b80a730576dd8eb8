import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const tool = (body: string) => ({
  'python-agent-tools/t/tool.json': '{"meta": {"label": "T"}, "params": []}',
  'python-agent-tools/t/tool.py': `class T(BaseAgentTool):\n${body}`,
});

const schema = (property: string) =>
  tool(
    `    def get_descriptor(self, tool):\n        return {"inputSchema": {"type": "object", "properties": {"a": ${property}}}}\n`,
  );

describe('an argument of a tool', () => {
  it('is not described', () => {
    expect(highlightsOf('tool-descriptions', schema('{"type": "string"}'))).toEqual(['information: "a"']);
  });

  it.each(['{"type": "string", "description": "d"}', 'make()', '{**base}'])('is, or may be: %s', (property) => {
    expect(findingsOf('tool-descriptions', schema(property))).toEqual([]);
  });
});
