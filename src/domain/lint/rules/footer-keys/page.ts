import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The last piece of a stream, the footer, may hold token counts, costs and the like. Other keys are dropped when the pieces become one answer; tool calls above all must be in a chunk.',
  source: {
    mark: 'seen',
    text: 'The helpers of the Dataiku client have a list of keys; that the server keeps to it is inferred, and one published plugin found the same for tool calls.',
  },
  wrong: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process_stream(self, query, settings, trace):
        yield {"chunk": {"text": "Hello"}}
        yield {"footer": {"toolCalls": []}}
`,
  },
  right: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process_stream(self, query, settings, trace):
        yield {"chunk": {"text": "Hello", "toolCalls": []}}
        yield {"footer": {"finishReason": "stop"}}
`,
  },
};
