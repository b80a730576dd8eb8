import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: "The model is told what a tool takes by its inputSchema. A type that JSON Schema does not have, or a schema that describes no object, is refused by the model's API or ignored.",
  source: { mark: 'seen', text: 'A published tool has "type": "date". The tutorials have objects with properties.' },
  wrong: {
    'python-agent-tools/t/tool.json': '{"meta": {"label": "Tool"}, "params": []}',
    'python-agent-tools/t/tool.py': `from dataiku.llm.agent_tools import BaseAgentTool


class MyTool(BaseAgentTool):
    def get_descriptor(self, tool):
        return {"description": "Calendar", "inputSchema": {"type": "object", "properties": {"day": {"type": "date"}}}}

    def invoke(self, input, trace):
        return {"output": "free"}
`,
  },
  right: {
    'python-agent-tools/t/tool.json': '{"meta": {"label": "Tool"}, "params": []}',
    'python-agent-tools/t/tool.py': `from dataiku.llm.agent_tools import BaseAgentTool


class MyTool(BaseAgentTool):
    def get_descriptor(self, tool):
        return {"description": "Calendar", "inputSchema": {"type": "object", "properties": {"day": {"type": "string", "format": "date"}}}}

    def invoke(self, input, trace):
        return {"output": "free"}
`,
  },
};
