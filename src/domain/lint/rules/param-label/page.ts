import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The label is the text beside the field. The documentation calls it mandatory, and DSS does not enforce it: without one people see a field that says nothing.',
  source: {
    mark: 'seen',
    text: '32 parameters of 21 published plugins have no label, and load.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "url", "type": "STRING"}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
  right: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "url", "label": "Address", "type": "STRING"}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
};
