import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'With `installCorePackages` DSS installs pandas and numpy itself, in the versions of the chosen core package set, and brings its own `dataiku` packages. A rule of the plugin for the same package can make the two impossible to install together, and then the code environment is not built.',
  source: {
    mark: 'seen',
    text: 'Eight published plugins name such versions beside the core packages. That they may clash is inferred from the way pip resolves versions.',
  },
  wrong: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}\n',
    'code-env/python/spec/requirements.txt': 'pandas==2.2.0\n',
  },
  right: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}\n',
    'code-env/python/spec/requirements.txt': 'openpyxl==3.1.5\n',
  },
};
