import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS maps descriptors to objects with types. A list or an object in the place of something else probably keeps it from loading the file. A text where a number or true is expected may be converted, or may be misunderstood: `"mandatory": "false"` is not empty.',
  source: {
    mark: 'inferred',
    text: 'Six published parameters in 3 plugins have a text as "mandatory", 4 of them "true" or "false". What DSS does with each wrong type is inferred.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "url", "label": "Address", "type": "STRING", "mandatory": "true"}
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
