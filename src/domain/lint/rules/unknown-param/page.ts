import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: '`datasetParamName` and its like name the parameter whose object is looked into, and `triggerParameters` those whose change computes the choices anew. With a name that no parameter has, nothing can be chosen or refreshed.',
  source: {
    mark: 'inferred',
    text: 'What the keys mean is documented. Of 41 published references outside of charts every one names a parameter; charts have a dataset of their own. What DSS shows for a name that is not there is inferred.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "source", "label": "Dataset", "type": "DATASET"},
        {"name": "text", "label": "Text", "type": "DATASET_COLUMN", "datasetParamName": "sorce"}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
  right: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "source", "label": "Dataset", "type": "DATASET"},
        {"name": "text", "label": "Text", "type": "DATASET_COLUMN", "datasetParamName": "source"}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
};
