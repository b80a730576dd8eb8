import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS hands the list of packages to pip, which stops at the first line that is neither a requirement nor an option of its own: none of the packages is installed then, and the components cannot run.',
  source: {
    mark: 'seen',
    text: 'Two published plugins have a line that current versions of pip refuse. The form of a requirement is that of PEP 508.',
  },
  wrong: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}\n',
    'code-env/python/spec/requirements.txt': 'openai=1.40\n',
  },
  right: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}\n',
    'code-env/python/spec/requirements.txt': 'openai==1.40\n',
  },
};
