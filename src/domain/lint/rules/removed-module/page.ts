import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Python 3.12 and 3.13 took old modules out of the standard library. Code that imports one fails on the interpreters that the plugin accepts.',
  source: { mark: 'documented', text: 'Release notes of Python; which interpreters DSS offers is in its own.' },
  wrong: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON313"], "installCorePackages": true}',
    'code-env/python/spec/requirements.txt': '',
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `import telnetlib
from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": "Hello", "totalTokens": 1}
`,
  },
  right: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON313"], "installCorePackages": true}',
    'code-env/python/spec/requirements.txt': '',
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `import socket
from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": "Hello", "totalTokens": 1}
`,
  },
};
