import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Python refuses a file with a syntax error as a whole: nothing in it runs, and a component whose file cannot be imported is missing from the forms of DSS without a message. Code for Python 2 does not run on the interpreters that DSS still has.',
  source: {
    mark: 'seen',
    text: 'Of 2,186 published Python files one has a syntax error in Python 2 and 3 alike, a true defect; 41 are written for Python 2.',
  },
  wrong: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `def process(self, query)
    return {}
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
