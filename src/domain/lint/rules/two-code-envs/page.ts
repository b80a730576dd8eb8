import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A plugin has one code environment, which all its components share: for Python or for R. DSS refuses a plugin with both.',
  source: {
    mark: 'documented',
    text: 'The error ERR_PLUGIN_DEV_INVALID_COMPONENT_PARAMETER names a second code environment as its cause. No published plugin has two.',
  },
  wrong: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}\n',
    'code-env/python/spec/requirements.txt': '',
    'code-env/R/desc.json': '{"installCorePackages": true}\n',
    'code-env/R/spec/rPackages.txt': '',
  },
  right: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}\n',
    'code-env/python/spec/requirements.txt': '',
  },
};
