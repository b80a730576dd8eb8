import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'requirements.json only shows at installation which packages an administrator should install by hand. A code environment of the plugin, in `code-env`, installs them.',
  source: { mark: 'documented', text: 'Reference page "other"; 10 published plugins still have one.' },
  wrong: {
    'requirements.json': '{"python": [{"name": "requests"}]}',
  },
  right: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}',
    'code-env/python/spec/requirements.txt': `requests
`,
  },
};
