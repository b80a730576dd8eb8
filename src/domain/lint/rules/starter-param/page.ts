import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The starters of DSS declare parameters called `parameter1` and so on, to be replaced. One that stayed is a field without a meaning.',
  source: { mark: 'seen', text: 'parameter1 and parameter8 are in several published plugins.' },
  wrong: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "parameter1", "label": "User-readable name", "type": "STRING"}]}',
    'python-llms/m/llm.py': '',
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "region", "label": "Region", "type": "STRING"}]}',
    'python-llms/m/llm.py': '',
  },
};
