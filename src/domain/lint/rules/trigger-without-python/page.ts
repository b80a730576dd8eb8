import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: '`triggerParameters` and `disableAutoReload` say when DSS asks Python for choices again. A parameter whose choices are written, or that has none, is never asked.',
  source: { mark: 'documented', text: 'Reference page "parameters"; one published plugin has it.' },
  wrong: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "b", "label": "B", "type": "STRING"}, {"name": "a", "label": "A", "type": "SELECT", "triggerParameters": ["b"], "selectChoices": [{"value": "x", "label": "X"}]}]}',
    'python-llms/m/llm.py': '',
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "b", "label": "B", "type": "STRING"}, {"name": "a", "label": "A", "type": "SELECT", "selectChoices": [{"value": "x", "label": "X"}]}]}',
    'python-llms/m/llm.py': '',
  },
};
