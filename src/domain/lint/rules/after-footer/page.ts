import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The footer ends the stream. A piece that is yielded after it, or a second footer, may be lost.',
  source: {
    mark: 'inferred',
    text: 'From the order that the interface documents: chunks, then at most one footer. Third parties report lost pieces.',
  },
  wrong: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process_stream(self, query, settings, trace):
        yield {"footer": {"finishReason": "stop"}}
        yield {"chunk": {"text": "Hello"}}
`,
  },
  right: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process_stream(self, query, settings, trace):
        yield {"chunk": {"text": "Hello"}}
        yield {"footer": {"finishReason": "stop"}}
`,
  },
};
