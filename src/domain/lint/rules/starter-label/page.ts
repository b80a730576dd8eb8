import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'People choose components by their labels. DSS fills in a label when it creates a component, which is easy to leave as it is: then a menu offers "Custom LLM model". An empty label shows as a blank name.',
  source: {
    mark: 'seen',
    text: '15 components in 11 published plugins have the label that DSS wrote. What it writes is documented by the files that the tutorials show.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Custom LLM model"},
    "params": []
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
  right: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Company model"},
    "params": []
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
};
