import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The arguments of a tool call travel as a text that holds JSON, as models give them. A dict in their place cannot be read by what comes next.',
  source: { mark: 'seen', text: 'Published models and the Dataiku client agree on it.' },
  wrong: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        call = {"type": "function", "id": "1", "function": {"name": "f", "arguments": {"a": 1}}}
        return {"text": "", "toolCalls": [call]}
`,
  },
  right: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        call = {"type": "function", "id": "1", "function": {"name": "f", "arguments": "{\\"a\\": 1}"}}
        return {"text": "", "toolCalls": [call]}
`,
  },
};
