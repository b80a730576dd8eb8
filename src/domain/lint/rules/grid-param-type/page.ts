import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A parameter with `gridParam` gives a list of values, of which the grid search tries each. Only STRINGS, MULTISELECT, ARRAY and DOUBLES give one.',
  source: { mark: 'documented', text: 'Reference page "prediction algorithms".' },
  wrong: {
    'python-prediction-algos/a/algo.json':
      '{"meta": {"label": "A"}, "predictionTypes": ["REGRESSION"], "gridSearchMode": "MANAGED", "params": [{"name": "depth", "label": "Depth", "type": "INT", "gridParam": true}]}',
    'python-prediction-algos/a/algo.py': '',
  },
  right: {
    'python-prediction-algos/a/algo.json':
      '{"meta": {"label": "A"}, "predictionTypes": ["REGRESSION"], "gridSearchMode": "MANAGED", "params": [{"name": "depth", "label": "Depth", "type": "DOUBLES", "gridParam": true}]}',
    'python-prediction-algos/a/algo.py': '',
  },
};
