import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The screen of the tool in DSS can fill in an example: what `load_sample_query` returns. Without it people have to write the JSON of the arguments by hand.',
  source: { mark: 'documented', text: 'Tutorial "custom tools".' },
  wrong: {
    'python-agent-tools/t/tool.json': '{"meta": {"label": "Tool"}, "params": []}',
    'python-agent-tools/t/tool.py': `from dataiku.llm.agent_tools import BaseAgentTool


class MyTool(BaseAgentTool):
    def get_descriptor(self, tool):
        return {"description": "Weather", "inputSchema": {"type": "object", "properties": {}}}

    def invoke(self, input, trace):
        return {"output": "sunny"}
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

    def load_sample_query(self, tool):
        return {"city": "Paris"}
`,
  },
};
