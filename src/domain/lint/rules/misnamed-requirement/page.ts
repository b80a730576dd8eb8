import type { RulePage } from '../../rule-page.ts';

const CODE_ENV = { 'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}\n' };

export const PAGE: RulePage = {
  why: 'What is imported and what is installed often have different names: `import sklearn` comes from `scikit-learn`, `import yaml` from `PyYAML`. Under the name of the module pip finds nothing, a package that refuses to be installed, or another one, and then the code environment is not built or does not have what the code needs. Look at the version rule when you change the name: it may have been made for the other one.',
  source: {
    mark: 'seen',
    text: 'What the Python package index has under these names. Only names that are certainly wrong are told.',
  },
  wrong: { ...CODE_ENV, 'code-env/python/spec/requirements.txt': 'sklearn>=1.3\n' },
  right: { ...CODE_ENV, 'code-env/python/spec/requirements.txt': 'scikit-learn>=1.3\n' },
};
