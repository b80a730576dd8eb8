import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'What a tool gives back is the key `output` of the dict that `invoke` returns. An agent gets nothing from a dict without it, nor from a text.',
  source: { mark: 'documented', text: 'Tutorial "custom tools".' },
  wrong: {
    'python-agent-tools/t/tool.json': '{"meta": {"label": "Tool"}, "params": []}',
    'python-agent-tools/t/tool.py': `from dataiku.llm.agent_tools import BaseAgentTool


class MyTool(BaseAgentTool):
    def get_descriptor(self, tool):
        return {"description": "Weather", "inputSchema": {"type": "object", "properties": {}}}

    def invoke(self, input, trace):
        return {"result": "sunny"}
`,
  },
  right: {
    'python-agent-tools/t/tool.json': '{"meta": {"label": "Tool"}, "params": []}',
    'python-agent-tools/t/tool.py': `from dataiku.llm.agent_tools import BaseAgentTool


class MyTool(BaseAgentTool):
    def get_descriptor(self, tool):
        return {"description": "Weather", "inputSchema": {"type": "object", "properties": {}}}

    def invoke(self, input, trace):
        return {"output": "sunny"}
`,
  },
};
