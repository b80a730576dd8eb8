import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'COLUMN and COLUMNS offer the columns of the dataset in a role, which only recipes and preparation processors have. Elsewhere DATASET_COLUMN offers the columns of a dataset chosen in the same form.',
  source: { mark: 'documented', text: 'Reference page "parameters"; all 359 published ones keep to it.' },
  wrong: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": [{"name": "a", "label": "A", "type": "COLUMN"}]}',
    'python-llms/m/llm.py': '',
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "d", "label": "D", "type": "DATASET"}, {"name": "a", "label": "A", "type": "DATASET_COLUMN", "datasetParamName": "d"}]}',
    'python-llms/m/llm.py': '',
  },
};
