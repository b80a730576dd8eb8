import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The code environment of the plugin has the packages of its `requirements.txt`, what they bring, and the core packages of DSS. An import of anything else fails when the component is loaded, on every instance where nobody happened to install it.',
  source: {
    mark: 'seen',
    text: '103 of 9,242 imports in published plugins, most of them true defects; what the core packages bring is inferred.',
  },
  wrong: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}',
    'code-env/python/spec/requirements.txt': '',
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `import stripe
from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": "Hello", "totalTokens": 1}
`,
  },
  right: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}',
    'code-env/python/spec/requirements.txt': `stripe==11.1.0
`,
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `import stripe
from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": "Hello", "totalTokens": 1}
`,
  },
};
