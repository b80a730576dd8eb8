import type { RulePage } from '../../rule-page.ts';

const FILES = {
  'code-env/python/spec/requirements.txt': 'nltk==3.9.1\n',
  'code-env/python/spec/resources_init.py': `from dataiku.code_env_resources import clear_all_env_vars

clear_all_env_vars()
`,
};

export const PAGE: RulePage = {
  why: 'The script `resources_init.py` downloads what a code environment needs beside packages, such as models. It uses `dataiku.code_env_resources`, which needs the core packages.',
  source: {
    mark: 'documented',
    text: 'The page of the documentation on resources of code environments.',
  },
  wrong: {
    ...FILES,
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": false}\n',
  },
  right: {
    ...FILES,
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}\n',
  },
};
