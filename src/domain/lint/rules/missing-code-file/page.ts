import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The code of a component stands in a file of a fixed name beside its descriptor, such as `llm.py` beside `llm.json`. Without it DSS has nothing to run, and shows nothing of the component or fails when it is used.',
  source: {
    mark: 'documented',
    text: 'The page of each kind of component. Every component of the published plugins that needs code has it.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": []
}
`,
    'python-llms/model/model.py': '# The code of the model.\n',
  },
  right: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": []
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
};
