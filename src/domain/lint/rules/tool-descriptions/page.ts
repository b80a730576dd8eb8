import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The model chooses the arguments of a tool by their descriptions. Without one it guesses from the name.',
  source: { mark: 'seen', text: 'Most published tools describe each argument; the tutorials do.' },
  wrong: {
    'python-agent-tools/t/tool.json': '{"meta": {"label": "Tool"}, "params": []}',
    'python-agent-tools/t/tool.py': `from dataiku.llm.agent_tools import BaseAgentTool


class MyTool(BaseAgentTool):
    def get_descriptor(self, tool):
        return {"description": "Weather", "inputSchema": {"type": "object", "properties": {"city": {"type": "string"}}}}

    def invoke(self, input, trace):
        return {"output": "sunny"}
`,
  },
  right: {
    'python-agent-tools/t/tool.json': '{"meta": {"label": "Tool"}, "params": []}',
    'python-agent-tools/t/tool.py': `from dataiku.llm.agent_tools import BaseAgentTool


class MyTool(BaseAgentTool):
    def get_descriptor(self, tool):
        city = "Name of a town, in English"
        return {"description": "Weather", "inputSchema": {"type": "object", "properties": {"city": {"type": "string", "description": city}}}}

    def invoke(self, input, trace):
        return {"output": "sunny"}
`,
  },
};
