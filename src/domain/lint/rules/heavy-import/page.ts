import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS imports `llm.py` to show the form of a connection. When a large or optional package fails to import, or takes long, the type is missing from the form or slow to appear. Imported inside the method that needs it, it does neither.',
  source: {
    mark: 'seen',
    text: 'Found by the authors of a published model: a failing import hides the type without a message.',
  },
  wrong: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}',
    'code-env/python/spec/requirements.txt': `torch==2.4.0
`,
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `import torch
from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": "Hello", "totalTokens": 1}
`,
  },
  right: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}',
    'code-env/python/spec/requirements.txt': `torch==2.4.0
`,
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        import torch

        print(torch.__version__)
        return {"text": "Hello", "totalTokens": 1}
`,
  },
};
