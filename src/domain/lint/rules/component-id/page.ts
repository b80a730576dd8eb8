import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The name of the folder is the identifier of a component, and becomes a part of the name by which DSS knows it. Keep to letters, numbers, `-` and `_`. DSS adds the id of the plugin by itself where it needs it, and its form for new components advises against repeating it.',
  source: {
    mark: 'seen',
    text: 'The hint of the form in DSS 9.0.5. Seven components in 2 published plugins have blanks in their identifiers and 288 in an earlier census begin with the plugin id: both load, so this is never an error.',
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
