import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS awaits `aprocess` and `aprocess_stream`, and calls `process` and `process_stream` without waiting. An `async def process` gives it a coroutine that never runs.',
  source: { mark: 'documented', text: 'The interface on the agents page of the Developer Guide.' },
  wrong: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    async def process(self, query, settings, trace):
        return {"text": "Hello"}
`,
  },
  right: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    async def aprocess(self, query, settings, trace):
        return {"text": "Hello"}
`,
  },
};
