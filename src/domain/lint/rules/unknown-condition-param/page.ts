import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A condition reads the values of its form as `model.name`. A name that no parameter has is never defined, so that the field stays hidden, or stays shown, whatever people fill in. Inside an `OBJECT_LIST`, `model` is the item: a condition there sees only its fields.',
  source: {
    mark: 'seen',
    text: 'Three of 1,759 references in published conditions, in 2 plugins, name a parameter that is not there: each was renamed or removed, and the condition forgotten.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "proxy", "label": "Use a proxy", "type": "BOOLEAN"},
        {"name": "url", "label": "Address", "type": "STRING", "visibilityCondition": "model.porxy"}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
  right: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "proxy", "label": "Use a proxy", "type": "BOOLEAN"},
        {"name": "url", "label": "Address", "type": "STRING", "visibilityCondition": "model.proxy"}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
};
