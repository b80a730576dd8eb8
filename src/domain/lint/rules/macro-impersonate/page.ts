import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'With user isolation a macro runs as the user who starts it when `impersonate` is true, else as DSS itself. The documentation recommends true; without the key DSS decides.',
  source: { mark: 'documented', text: 'Reference page "macros"; 113 of 115 published macros say it.' },
  wrong: {
    'python-runnables/r/runnable.json': '{"meta": {"label": "M"}, "resultType": "NONE", "params": []}',
    'python-runnables/r/runnable.py': '',
  },
  right: {
    'python-runnables/r/runnable.json':
      '{"meta": {"label": "M"}, "impersonate": true, "resultType": "NONE", "params": []}',
    'python-runnables/r/runnable.py': '',
  },
};
