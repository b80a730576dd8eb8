import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'pip refuses a package that is required twice with rules that differ, unless markers keep the lines apart. Twice with the same rule is noise that is changed in one place and forgotten in the other.',
  source: {
    mark: 'seen',
    text: 'Two published plugins require a package twice. What pip does with it stands in its documentation.',
  },
  wrong: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}\n',
    'code-env/python/spec/requirements.txt': `openai>=1.0
requests
openai>=1.40
`,
  },
  right: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}\n',
    'code-env/python/spec/requirements.txt': `openai>=1.40
requests
`,
  },
};
