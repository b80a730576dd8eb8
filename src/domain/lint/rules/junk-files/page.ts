import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Folders of caches and editors and files of operating systems do nothing in a plugin, make its archive larger and confuse those who look at it. An export leaves them out.',
  source: { mark: 'seen', text: '.DS_Store files were found inside 6 published component folders.' },
  wrong: {
    'python-llms/m/llm.json': '{"meta": {"label": "M"}}',
    'python-llms/m/llm.py': '',
    'python-llms/m/.DS_Store': 'x',
  },
  right: {
    'python-llms/m/llm.json': '{"meta": {"label": "M"}}',
    'python-llms/m/llm.py': '',
  },
};
