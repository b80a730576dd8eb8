import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DATASET_COLUMN and DATASET_COLUMNS offer the columns of the dataset that is chosen in the parameter `datasetParamName`. Without it there is none. Checks, probes and charts have a dataset of their own.',
  source: {
    mark: 'documented',
    text: 'Reference page "parameters"; all published ones outside checks, probes and charts have it.',
  },
  wrong: {
    'python-runnables/r/runnable.json':
      '{"meta": {"label": "M"}, "impersonate": true, "resultType": "NONE", "params": [{"name": "d", "label": "D", "type": "DATASET"}, {"name": "a", "label": "A", "type": "DATASET_COLUMN"}]}',
    'python-runnables/r/runnable.py': '',
  },
  right: {
    'python-runnables/r/runnable.json':
      '{"meta": {"label": "M"}, "impersonate": true, "resultType": "NONE", "params": [{"name": "d", "label": "D", "type": "DATASET"}, {"name": "a", "label": "A", "type": "DATASET_COLUMN", "datasetParamName": "d"}]}',
    'python-runnables/r/runnable.py': '',
  },
};
