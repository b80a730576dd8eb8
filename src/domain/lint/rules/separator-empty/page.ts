import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A separator shows its label as a heading and its description below. With neither it is an empty stripe.',
  source: { mark: 'inferred', text: '98 published separators have no label; nearly all of them have a description.' },
  wrong: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": [{"name": "s", "type": "SEPARATOR"}]}',
    'python-llms/m/llm.py': '',
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "s", "type": "SEPARATOR", "label": "Advanced"}]}',
    'python-llms/m/llm.py': '',
  },
};
