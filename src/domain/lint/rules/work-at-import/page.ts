import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS imports the file to learn what is in it, also where no project is at hand, as in the form of a connection. A dataset or model that is opened at the top of the file is opened then: the import may fail, and the component is missing without a message.',
  source: {
    mark: 'inferred',
    text: 'From how classes are discovered; third-party guides say the same of agents and tools.',
  },
  wrong: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `import dataiku
from dataiku.llm.python import BaseLLM

names = dataiku.Dataset("names")


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": names.name}
`,
  },
  right: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `import dataiku
from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": dataiku.Dataset("names").name}
`,
  },
};
