import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'What one can choose stands in `selectChoices`, or is computed by Python with `getChoicesFromPython` and the file that `paramsPythonSetup` names. With neither there is nothing to choose. A value that is offered twice reaches the code as one.',
  source: {
    mark: 'documented',
    text: 'The page on parameters. All 716 published parameters of these types have choices, and the 110 that compute them name the file. Two plugins offer 3 values twice.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "mode", "label": "Mode", "type": "SELECT"}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
  right: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "mode", "label": "Mode", "type": "SELECT",
         "selectChoices": [{"value": "fast", "label": "Fast"}, {"value": "exact", "label": "Exact"}]}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
};
