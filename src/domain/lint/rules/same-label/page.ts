import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Two fields of a form that are shown together and have the same label cannot be told apart.',
  source: {
    mark: 'inferred',
    text: 'From what people see; variants with conditions of their own are common and left alone.',
  },
  wrong: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "a", "label": "Name", "type": "STRING"}, {"name": "b", "label": "Name", "type": "STRING"}]}',
    'python-llms/m/llm.py': '',
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "a", "label": "First name", "type": "STRING"}, {"name": "b", "label": "Name", "type": "STRING"}]}',
    'python-llms/m/llm.py': '',
  },
};
