import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The key `text` of what `process` returns is the answer. Without it, and without tool calls, there is none.',
  source: {
    mark: 'documented',
    text: 'Developer Guide, "Creating a custom LLM connection" and the agents page: only "text" is needed.',
  },
  wrong: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return {"output": "Hello"}
`,
  },
  right: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": "Hello"}
`,
  },
};
