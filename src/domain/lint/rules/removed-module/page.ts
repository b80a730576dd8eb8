import type { RulePage } from '../../rule-page.ts';

const FILES = {
  'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311", "PYTHON312"]}\n',
  'code-env/python/spec/requirements.txt': 'packaging\n',
  'custom-recipes/check/recipe.json': '{"meta": {"label": "Check"}, "kind": "PYTHON"}\n',
};

export const PAGE: RulePage = {
  why: 'The standard library of Python loses modules over time: `distutils` and `imp` with 3.12, `cgi`, `crypt`, `telnetlib` and others with 3.13. A component that imports one fails in a code environment that was built with such a version, and works in one built with an older one. Modules that only newer versions have, such as `tomllib`, fail the other way round, and those of Python 2 always. An import inside `try` is fine.',
  source: {
    mark: 'documented',
    text: 'The documentation of Python lists what each version adds and removes. Which versions an environment may have stands in `desc.json`.',
  },
  wrong: { ...FILES, 'custom-recipes/check/recipe.py': 'from distutils.version import LooseVersion\n' },
  right: { ...FILES, 'custom-recipes/check/recipe.py': 'from packaging.version import Version\n' },
};
