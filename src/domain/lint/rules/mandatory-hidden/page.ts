import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A mandatory field asks for a value before the form can be used. One that is never shown, and has no default, asks for what nobody can give; a separator has no value at all.',
  source: { mark: 'inferred', text: 'From what mandatory means; no published plugin was seen with it.' },
  wrong: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "a", "label": "A", "type": "STRING", "mandatory": true, "visibilityCondition": "false"}]}',
    'python-llms/m/llm.py': '',
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "a", "label": "A", "type": "STRING", "mandatory": true}]}',
    'python-llms/m/llm.py': '',
  },
};
