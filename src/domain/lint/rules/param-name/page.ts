import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Python reads the value of a parameter by its name, and conditions read it as `model.name`. A valid variable name works in both. A name with `-` reaches Python, but in a condition `model.api-key` is a subtraction. DSS keeps keys of its own that start with `__`.',
  source: {
    mark: 'documented',
    text: 'The page on parameters asks for a variable name. 21 parameters of 10 published plugins have names with "-", and load. That DSS keeps the names with "__" for itself is inferred from the keys it adds.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "api-url", "label": "Address", "type": "STRING"}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
  right: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "api_url", "label": "Address", "type": "STRING"}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
};
