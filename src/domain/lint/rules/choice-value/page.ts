import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The value of a choice is a text. With a number the default `"10"` matches no choice `10`, and conditions have to guess which of the two they compare with.',
  source: {
    mark: 'seen',
    text: '67 choices of 9 published plugins; in one of them the default does not match because of it.',
  },
  wrong: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "a", "label": "A", "type": "SELECT", "selectChoices": [{"value": 10, "label": "Ten"}]}]}',
    'python-llms/m/llm.py': '',
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "a", "label": "A", "type": "SELECT", "selectChoices": [{"value": "10", "label": "Ten"}]}]}',
    'python-llms/m/llm.py': '',
  },
};
