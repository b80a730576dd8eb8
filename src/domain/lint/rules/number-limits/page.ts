import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The default of a number lies between its minimum and its maximum, and the minimum is not above the maximum. A default beyond them is a value that nobody could type; a minimum above the maximum allows none at all.',
  source: {
    mark: 'documented',
    text: 'The page on parameters. All 147 published defaults with limits lie between them.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "size", "label": "Batch size", "type": "INT", "minI": 1, "maxI": 100, "defaultValue": 500}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
  right: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "size", "label": "Batch size", "type": "INT", "minI": 1, "maxI": 1000, "defaultValue": 500}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
};
