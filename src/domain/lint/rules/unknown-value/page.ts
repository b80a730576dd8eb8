import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS knows a fixed list of values for some keys. For a type that it does not know, the field of a parameter shows only "ERROR: UNKNOWN PARAM TYPE". Where a list is open, or known only from published plugins, another value is a warning.',
  source: {
    mark: 'documented',
    text: 'The page of each descriptor; the text of the field was seen in DSS 9.0.5. All 4,778 published parameters have a known type.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "url", "label": "Address", "type": "TEXT"}
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
