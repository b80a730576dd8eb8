import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'People see the labels of the choices. One without a label is an empty line in the list.',
  source: { mark: 'seen', text: 'All 3,979 choices of published plugins have one.' },
  wrong: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "a", "label": "A", "type": "SELECT", "selectChoices": [{"value": "10"}]}]}',
    'python-llms/m/llm.py': '',
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "a", "label": "A", "type": "SELECT", "selectChoices": [{"value": "10", "label": "Ten"}]}]}',
    'python-llms/m/llm.py': '',
  },
};
