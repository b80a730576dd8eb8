import type { RulePage } from '../../rule-page.ts';

const FILES = {
  'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}\n',
  'code-env/python/spec/requirements.txt': 'torch==2.4.0\n',
  'python-llms/local/llm.json': '{"meta": {"label": "Local model"}, "params": []}\n',
};

export const PAGE: RulePage = {
  why: 'DSS loads the file of a Custom Python LLM to learn what it offers. What is imported at its top is loaded then, and an import that fails may hide the type in the form of the connection without a word. A package that is large, or that needs a library of the machine, is better imported in the method that uses it.',
  source: {
    mark: 'inferred',
    text: 'People who wrote such plugins report it; the documentation does not say when the file is loaded.',
  },
  wrong: {
    ...FILES,
    'python-llms/local/llm.py': `import torch
from dataiku.llm.python import BaseLLM


class LocalModel(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": str(torch.cuda.is_available())}
`,
  },
  right: {
    ...FILES,
    'python-llms/local/llm.py': `from dataiku.llm.python import BaseLLM


class LocalModel(BaseLLM):
    def process(self, query, settings, trace):
        import torch

        return {"text": str(torch.cuda.is_available())}
`,
  },
};
