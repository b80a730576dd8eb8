import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'With exportBehavior "OUTPUT_TO_FILE" DSS gives people a file, and needs to know its type: `mime` with `mimeType` and `extension`.',
  source: { mark: 'documented', text: 'Reference of exporters; all published exporters of files have it.' },
  wrong: {
    'python-exporters/e/exporter.json': '{"meta": {"label": "E"}, "exportBehavior": "OUTPUT_TO_FILE", "params": []}',
    'python-exporters/e/exporter.py': '',
  },
  right: {
    'python-exporters/e/exporter.json':
      '{"meta": {"label": "E"}, "exportBehavior": "OUTPUT_TO_FILE", "mime": {"mimeType": "text/csv", "extension": ".csv"}, "params": []}',
    'python-exporters/e/exporter.py': '',
  },
};
