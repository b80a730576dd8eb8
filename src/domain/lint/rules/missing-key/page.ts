import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS needs some keys to load or show what a descriptor describes: the id of the plugin, the label of a component, the name and the type of a parameter, the parameter set of a `PRESET`. Where it can do without one, as with the version of the plugin, it is a warning.',
  source: {
    mark: 'documented',
    text: 'The page of each descriptor. Hardly a published plugin lacks one of the keys: all 4,778 parameters have a type, all 813 components a label.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "url", "label": "Address"}
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
