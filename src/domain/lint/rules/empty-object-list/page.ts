import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Each item of an OBJECT_LIST has the fields of `subParams`. With an empty list the items are empty cards.',
  source: { mark: 'documented', text: 'Reference page "parameters"; all 14 published ones have fields.' },
  wrong: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "a", "label": "A", "type": "OBJECT_LIST", "subParams": []}]}',
    'python-llms/m/llm.py': '',
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "a", "label": "A", "type": "OBJECT_LIST", "subParams": [{"name": "b", "label": "B", "type": "STRING"}]}]}',
    'python-llms/m/llm.py': '',
  },
};
