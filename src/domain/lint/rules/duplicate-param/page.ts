import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Parameters with one name share one value, so that two fields overwrite each other. Published plugins do that on purpose, to show one of several variants of a field: then each copy has a condition of its own. Without such conditions it is a mistake.',
  source: {
    mark: 'seen',
    text: '15 names in 7 published plugins are given twice or more, and every copy of them has a condition of its own. Copies without one do not occur.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "model", "label": "Model", "type": "STRING"},
        {"name": "model", "label": "Other model", "type": "STRING"}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
  right: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "custom", "label": "Another model", "type": "BOOLEAN"},
        {"name": "model", "label": "Model", "type": "SELECT", "visibilityCondition": "!model.custom",
         "selectChoices": [{"value": "small", "label": "Small"}]},
        {"name": "model", "label": "Model", "type": "STRING", "visibilityCondition": "model.custom"}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
};
