import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A list of columns, versions or tasks is that of the dataset, API service or analysis that another parameter of the form holds. One of another type holds none.',
  source: { mark: 'documented', text: 'Reference page "parameters"; all 39 published references outside charts fit.' },
  wrong: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "d", "label": "D", "type": "STRING"}, {"name": "a", "label": "A", "type": "DATASET_COLUMN", "datasetParamName": "d"}]}',
    'python-llms/m/llm.py': '',
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "d", "label": "D", "type": "DATASET"}, {"name": "a", "label": "A", "type": "DATASET_COLUMN", "datasetParamName": "d"}]}',
    'python-llms/m/llm.py': '',
  },
};
