import type { RulePage } from '../../rule-page.ts';

const CODE_ENV = { 'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}\n' };

export const PAGE: RulePage = {
  why: 'Each instance builds the code environment on its own, on another day. Without any version pip takes the newest one of that day, so a release that changes how the package is called breaks the plugin where it is installed next, and not where it was tested. A range such as `>=1.40,<2` is enough. It is told where other lines of the file name a version.',
  source: {
    mark: 'seen',
    text: '165 of 807 requirements of published plugins have no version, in 56 plugins. What pip takes then stands in its documentation.',
  },
  wrong: { ...CODE_ENV, 'code-env/python/spec/requirements.txt': 'openai\nstripe==11.1.0\n' },
  right: { ...CODE_ENV, 'code-env/python/spec/requirements.txt': 'openai>=1.40,<2\nstripe==11.1.0\n' },
};
