import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'With `"installCorePackages": false` the environment has neither pandas nor what the `dataiku` package needs. Components that import them fail.',
  source: { mark: 'documented', text: 'Code environments of plugins; one published plugin has it.' },
  wrong: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": false}',
    'code-env/python/spec/requirements.txt': '',
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `import dataiku
from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": "Hello", "totalTokens": 1}
`,
  },
  right: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}',
    'code-env/python/spec/requirements.txt': '',
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `import dataiku
from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": "Hello", "totalTokens": 1}
`,
  },
};
