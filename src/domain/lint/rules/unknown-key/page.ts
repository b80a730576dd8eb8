import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS reads the keys that it knows and passes over all others without a word. A misspelt key is a setting that never takes effect: with `required` a parameter is not mandatory, and `default` gives it no default.',
  source: {
    mark: 'seen',
    text: '59 keys of parameters in 17 published plugins are none that DSS knows, among them 15 times "required" for "mandatory" and 21 times "default" for "defaultValue".',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "url", "label": "Address", "type": "STRING", "required": true}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
  right: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "url", "label": "Address", "type": "STRING", "mandatory": true}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
};
