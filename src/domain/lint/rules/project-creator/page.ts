import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A macro with the role PROJECT_CREATOR runs as DSS itself and tells the key of the new project as JSON: it needs `"impersonate": false` and `"resultType": "JSON_OBJECT"`.',
  source: { mark: 'documented', text: 'Reference page "project creation macros".' },
  wrong: {
    'python-runnables/r/runnable.json':
      '{"meta": {"label": "M"}, "impersonate": true, "resultType": "JSON_OBJECT", "macroRoles": [{"type": "PROJECT_CREATOR"}], "params": []}',
    'python-runnables/r/runnable.py': '',
  },
  right: {
    'python-runnables/r/runnable.json':
      '{"meta": {"label": "M"}, "impersonate": false, "resultType": "JSON_OBJECT", "macroRoles": [{"type": "PROJECT_CREATOR"}], "params": []}',
    'python-runnables/r/runnable.py': '',
  },
};
