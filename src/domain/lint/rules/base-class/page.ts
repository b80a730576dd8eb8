import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS imports the file and looks for the one class that inherits from the base class of the component. With none it has nothing to run; with two it refuses to choose, and imported classes and helper classes of the same file count as well.',
  source: {
    mark: 'seen',
    text: 'All 293 published components of such kinds have exactly one. That a second one is an error was seen in DSS 9.0.5.',
  },
  wrong: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `class MyLLM:
    def process(self, query, settings, trace):
        return {"text": "Hello"}
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
