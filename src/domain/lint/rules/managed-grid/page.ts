import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'With gridSearchMode "MANAGED" DSS tries the combinations of all parameters that have `gridParam`. Without any there is one combination, and no search.',
  source: { mark: 'documented', text: 'Reference page "prediction algorithms".' },
  wrong: {
    'python-prediction-algos/a/algo.json':
      '{"meta": {"label": "A"}, "predictionTypes": ["REGRESSION"], "gridSearchMode": "MANAGED", "params": [{"name": "depth", "label": "Depth", "type": "DOUBLES"}]}',
    'python-prediction-algos/a/algo.py': '',
  },
  right: {
    'python-prediction-algos/a/algo.json':
      '{"meta": {"label": "A"}, "predictionTypes": ["REGRESSION"], "gridSearchMode": "MANAGED", "params": [{"name": "depth", "label": "Depth", "type": "DOUBLES", "gridParam": true}]}',
    'python-prediction-algos/a/algo.py': '',
  },
};
