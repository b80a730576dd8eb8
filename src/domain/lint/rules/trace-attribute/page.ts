import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A span keeps its attributes in a dict: `trace.attributes["key"] = value`. A method `set_attribute`, known from other tracing libraries, is not there, and calling it raises an AttributeError.',
  source: { mark: 'seen', text: 'The class SpanBuilder of the Dataiku client has no such method.' },
  wrong: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        trace.set_attribute("model", "m")
        return {"text": "Hello"}
`,
  },
  right: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        trace.attributes["model"] = "m"
        return {"text": "Hello"}
`,
  },
};
