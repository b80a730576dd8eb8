import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The name of the folder is the identifier of a component, and becomes a part of the name by which DSS knows it. Keep to letters, numbers, `-` and `_`.',
  source: {
    mark: 'seen',
    text: 'The hint of the form in DSS 9.0.5. Seven components in 2 published plugins have blanks in their identifiers and load, so this is never an error.',
  },
  wrong: {
    'python-llms/my model/llm.json': `{
    "meta": {"label": "Model"},
    "params": []
}
`,
    'python-llms/my model/llm.py': '# The code of the model.\n',
  },
  right: {
    'python-llms/my-model/llm.json': `{
    "meta": {"label": "Model"},
    "params": []
}
`,
    'python-llms/my-model/llm.py': '# The code of the model.\n',
  },
};
