import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Components import from `python-lib` and from their own folder. A file of the plugin in another folder, as in the misspelt `python_lib`, is not found.',
  source: { mark: 'seen', text: 'One published plugin has python_lib, and every import of it fails.' },
  wrong: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}',
    'code-env/python/spec/requirements.txt': '',
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `import helper_of_mine
from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": "Hello", "totalTokens": 1}
`,
    'python_lib/helper_of_mine.py': `x = 1
`,
  },
  right: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}',
    'code-env/python/spec/requirements.txt': '',
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `import helper_of_mine
from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": "Hello", "totalTokens": 1}
`,
    'python-lib/helper_of_mine.py': `x = 1
`,
  },
};
