import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: '`spec/resources_init.py` downloads what the environment needs beside packages. It uses functions of the core packages, which are off here.',
  source: { mark: 'documented', text: 'Code environments of plugins: resources need the core packages.' },
  wrong: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": false}',
    'code-env/python/spec/requirements.txt': '',
    'code-env/python/spec/resources_init.py': `from dataiku.code_env_resources import clear_all_env_vars
`,
  },
  right: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}',
    'code-env/python/spec/requirements.txt': '',
    'code-env/python/spec/resources_init.py': `from dataiku.code_env_resources import clear_all_env_vars
`,
  },
};
