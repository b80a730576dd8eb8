import type { RulePage } from '../../rule-page.ts';

const CODE_ENV = { 'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON39", "PYTHON310"]}\n' };

export const PAGE: RulePage = {
  why: 'Each release of a package needs some versions of Python. When an administrator chooses another one that the plugin accepts, pip finds no such release and the code environment is not built. It is a warning when no accepted version fits, and information when some do. Only common packages, and lines that name an exact or a lowest version, are judged; a line with a marker is passed over.',
  source: {
    mark: 'seen',
    text: 'The needs of releases stand with them on the Python package index.',
  },
  wrong: { ...CODE_ENV, 'code-env/python/spec/requirements.txt': 'numpy==2.3.1\n' },
  right: { ...CODE_ENV, 'code-env/python/spec/requirements.txt': 'numpy==2.0.2\n' },
};
