import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: '`extension` and `mimeType` name the file that a macro gives when its resultType is "FILE". With any other they have no effect; starters left them in many plugins.',
  source: { mark: 'documented', text: 'Reference page "macros"; 54 published macros have them.' },
  wrong: {
    'python-runnables/r/runnable.json':
      '{"meta": {"label": "M"}, "impersonate": true, "resultType": "HTML", "extension": "txt", "mimeType": "text/plain", "params": []}',
    'python-runnables/r/runnable.py': '',
  },
  right: {
    'python-runnables/r/runnable.json':
      '{"meta": {"label": "M"}, "impersonate": true, "resultType": "FILE", "extension": "txt", "mimeType": "text/plain", "params": []}',
    'python-runnables/r/runnable.py': '',
  },
};
