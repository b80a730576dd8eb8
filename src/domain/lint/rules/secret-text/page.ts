import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A STRING is shown as it is typed, and stored in clear. A PASSWORD is masked and stored encrypted; better still, each user fills in a credential of their own.',
  source: { mark: 'seen', text: '40 secrets of 22 published plugins are in text fields, a true weakness.' },
  wrong: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "api_key", "label": "API key", "type": "STRING"}]}',
    'python-llms/m/llm.py': '',
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "api_key", "label": "API key", "type": "PRESET", "parameterSetId": "keys"}]}',
    'python-llms/m/llm.py': '',
  },
};
