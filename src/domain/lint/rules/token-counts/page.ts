import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS adds up the tokens and costs that a model reports with each answer: `promptTokens`, `completionTokens`, `totalTokens`, `estimatedCost`. Without them neither quotas nor cost reports see the model.',
  source: { mark: 'seen', text: 'The two official published models report them.' },
  wrong: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": "Hello"}
`,
  },
  right: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": "Hello", "promptTokens": 3, "completionTokens": 1, "totalTokens": 4}
`,
  },
};
