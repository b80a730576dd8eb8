import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS reads the pieces of a streamed answer from a generator. A `process_stream` that returns a list or a dict fails with a TypeError on the first question.',
  source: { mark: 'seen', text: 'Found by experiment by the authors of a published plugin.' },
  wrong: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process_stream(self, query, settings, trace):
        return [{"chunk": {"text": "Hello"}}]
`,
  },
  right: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process_stream(self, query, settings, trace):
        yield {"chunk": {"text": "Hello"}}
`,
  },
};
