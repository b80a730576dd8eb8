import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'What `process` returns is a dict with the key `text`. A text in its place is not an answer for the rest of DSS. The tutorial returns `response.json()`, a text too with the OpenAI client: what DSS does with it is not documented.',
  source: {
    mark: 'seen',
    text: 'The published models return dicts; the documentation of the interface says CompletionResponse. The tutorial contradicts it.',
  },
  wrong: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return "Hello"
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
