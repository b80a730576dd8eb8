import type { RulePage } from '../../rule-page.ts';

const FILES = {
  'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}\n',
  'custom-recipes/sign/recipe.json': '{"meta": {"label": "Sign"}, "kind": "PYTHON"}\n',
  'custom-recipes/sign/recipe.py': 'import dataiku\nimport yaml\n',
};

export const PAGE: RulePage = {
  why: 'DSS installs every line of the list in the code environment, whether or not something uses it. A package too many makes the environment slower to build and may hold others back. A line counts as used when any code imports it or names it, when another line needs it, and when it is one that others load by themselves, such as `openpyxl` for pandas.',
  source: {
    mark: 'inferred',
    text: 'That pip installs every line is documented. Whether code needs a package is concluded from its imports.',
  },
  wrong: { ...FILES, 'code-env/python/spec/requirements.txt': 'PyYAML==6.0.2\nnltk==3.9.1\n' },
  right: { ...FILES, 'code-env/python/spec/requirements.txt': 'PyYAML==6.0.2\n' },
};
