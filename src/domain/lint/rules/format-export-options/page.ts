import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Export options are the ways in which a format writes. A format with `"canWrite": false` does not write, so they are never offered.',
  source: { mark: 'documented', text: 'Reference page "file formats"; 6 published formats have them.' },
  wrong: {
    'python-formats/f/format.json':
      '{"meta": {"label": "F"}, "canRead": true, "canWrite": false, "exportOptions": [{"id": "a", "label": "A"}], "params": []}',
    'python-formats/f/format.py': '',
  },
  right: {
    'python-formats/f/format.json':
      '{"meta": {"label": "F"}, "canRead": true, "canWrite": true, "exportOptions": [{"id": "a", "label": "A"}], "params": []}',
    'python-formats/f/format.py': '',
  },
};
