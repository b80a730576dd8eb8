import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'What the model gives to a tool is one level down: `input["input"]["city"]`. Directly in `input` there are only `input` and `context`.',
  source: { mark: 'documented', text: 'Tutorial "custom tools"; third parties list it among the frequent mistakes.' },
  wrong: {
    'python-agent-tools/t/tool.json': '{"meta": {"label": "Tool"}, "params": []}',
    'python-agent-tools/t/tool.py': `from dataiku.llm.agent_tools import BaseAgentTool


class MyTool(BaseAgentTool):
    def get_descriptor(self, tool):
        return {"description": "Weather", "inputSchema": {"type": "object", "properties": {"city": {"type": "string"}}}}

    def invoke(self, input, trace):
        return {"output": input["city"]}
`,
  },
  right: {
    'python-agent-tools/t/tool.json': '{"meta": {"label": "Tool"}, "params": []}',
    'python-agent-tools/t/tool.py': `from dataiku.llm.agent_tools import BaseAgentTool


class MyTool(BaseAgentTool):
    def get_descriptor(self, tool):
        return {"description": "Weather", "inputSchema": {"type": "object", "properties": {"city": {"type": "string"}}}}

    def invoke(self, input, trace):
        return {"output": input["input"]["city"]}
`,
  },
};
