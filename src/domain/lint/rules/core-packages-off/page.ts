import type { RulePage } from '../../rule-page.ts';

const FILES = {
  'code-env/python/spec/requirements.txt': 'openpyxl==3.1.5\n',
  'custom-recipes/load/recipe.json': '{"meta": {"label": "Load"}, "kind": "PYTHON"}\n',
  'custom-recipes/load/recipe.py': 'import dataiku\n',
};

export const PAGE: RulePage = {
  why: 'The core packages are what the `dataiku` package of DSS needs, pandas and numpy among them. Without them, and without requirements in their place, components that read or write datasets fail when they are used.',
  source: {
    mark: 'seen',
    text: 'One of 178 code environments of published plugins switches them off. What they are for stands in the documentation of code environments.',
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
