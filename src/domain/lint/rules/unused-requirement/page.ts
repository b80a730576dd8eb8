import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Every requirement makes the code environment larger, slower to build and more likely to clash. This one is imported nowhere in the plugin; it may still be there for what it brings, or for a version.',
  source: {
    mark: 'inferred',
    text: 'From the imports of the plugin; tools, and what packages need without saying so, cannot be told.',
  },
  wrong: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}',
    'code-env/python/spec/requirements.txt': `sendgrid==6.11.0
stripe==11.1.0
`,
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
