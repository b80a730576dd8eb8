import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A default has the type of its field. DSS probably converts a number in quotes. The text "false", though, is a text that is not empty: in a condition it counts as true, and Python treats it as true too.',
  source: {
    mark: 'inferred',
    text: '21 defaults in 8 published plugins have another type than their field; what DSS does with each is inferred from the way JavaScript and Python treat such values.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "verbose", "label": "Verbose", "type": "BOOLEAN", "defaultValue": "false"}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
  right: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "verbose", "label": "Verbose", "type": "BOOLEAN", "defaultValue": false}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
};
