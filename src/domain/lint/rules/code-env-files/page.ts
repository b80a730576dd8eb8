import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS describes a code environment by `desc.json`, with the list of its packages in the folder `spec`. Without `desc.json` the packages are listed for nobody. Without a list of packages DSS works since version 13.1; automation nodes of older versions failed.',
  source: {
    mark: 'documented',
    text: 'The pages of the documentation on plugins and their code environments, and the release notes of DSS 13.1. In the published plugins 2 of 178 code environments have no list of packages.',
  },
  wrong: {
    'code-env/python/spec/requirements.txt': 'openai\n',
  },
  right: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}\n',
    'code-env/python/spec/requirements.txt': 'openai\n',
  },
};
