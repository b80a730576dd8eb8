import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Without a version the newest one is installed whenever the code environment is built. The plugin then works on one instance and fails on the next, where a newer version was found. It is told where other lines name one.',
  source: { mark: 'seen', text: '165 of 807 published requirements, in 56 plugins, have no version at all.' },
  wrong: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}',
    'code-env/python/spec/requirements.txt': `openai
stripe==11.1.0
`,
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `import openai, stripe
from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": "Hello", "totalTokens": 1}
`,
  },
  right: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}',
    'code-env/python/spec/requirements.txt': `openai==1.54.0
stripe==11.1.0
`,
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `import openai, stripe
from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": "Hello", "totalTokens": 1}
`,
  },
};
