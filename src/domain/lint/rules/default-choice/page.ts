import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A default that no choice has leaves the field empty, while the component receives that value until someone chooses another one. Values are compared with their types: the text "10" is not the number 10.',
  source: {
    mark: 'seen',
    text: 'The default of 11 parameters in 8 published plugins is none of their choices, and each is a mistake: a choice that was renamed later, or a number written as text.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "mode", "label": "Mode", "type": "SELECT", "defaultValue": "fsat",
         "selectChoices": [{"value": "fast", "label": "Fast"}, {"value": "exact", "label": "Exact"}]}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
  right: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "mode", "label": "Mode", "type": "SELECT", "defaultValue": "fast",
         "selectChoices": [{"value": "fast", "label": "Fast"}, {"value": "exact", "label": "Exact"}]}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
};
