import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS builds the code environment with one of the versions of Python that `desc.json` accepts. DSS 14 runs Python 3.9 to 3.13, still takes 3.8 as deprecated, and has left older versions behind. A `desc.json` without any list is understood since DSS 13.2.3 only.',
  source: {
    mark: 'documented',
    text: 'The release notes of DSS 13.2.3 and 14, and the pages on code environments. 52 code environments of published plugins accept only versions up to 3.8.',
  },
  wrong: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON36", "PYTHON37"]}\n',
    'code-env/python/spec/requirements.txt': '',
  },
  right: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON310", "PYTHON311"]}\n',
    'code-env/python/spec/requirements.txt': '',
  },
};
