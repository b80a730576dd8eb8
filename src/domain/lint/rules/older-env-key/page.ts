import type { RulePage } from '../../rule-page.ts';

const REQUIREMENTS = { 'code-env/python/spec/requirements.txt': '' };

export const PAGE: RulePage = {
  why: 'Older examples described a code environment with `conda` and `basePackagesInstallMethod`. DSS now writes `forceConda` and decides by itself how it installs the base packages, so the keys mislead whoever reads the file. A plugin that needs Conda says `"forceConda": true`.',
  source: {
    mark: 'seen',
    text: 'The keys stand in an older example of the documentation and in seven published plugins. That DSS does not read them any more is inferred.',
  },
  wrong: {
    ...REQUIREMENTS,
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "conda": false}\n',
  },
  right: {
    ...REQUIREMENTS,
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "forceConda": false}\n',
  },
};
