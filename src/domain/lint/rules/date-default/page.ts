import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A date is a text in UTC with milliseconds and a Z: `2024-05-31T00:00:00.000Z`. The calendar of DSS reads no other form.',
  source: { mark: 'documented', text: 'Reference page "parameters"; that others are not read is inferred.' },
  wrong: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "d", "label": "D", "type": "DATE", "defaultValue": "31/05/2024"}]}',
    'python-llms/m/llm.py': '',
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "d", "label": "D", "type": "DATE", "defaultValue": "2024-05-31T00:00:00.000Z"}]}',
    'python-llms/m/llm.py': '',
  },
};
