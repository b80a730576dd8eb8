import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'For this kind DSS does not search for a class: it takes the one of a fixed name. Under any other name it is not found when a model is trained.',
  source: {
    mark: 'documented',
    text: 'Reference pages "prediction algorithms" and "feature preprocessors"; the 6 published algorithms keep to it.',
  },
  wrong: {
    'python-prediction-algos/a/algo.json': '{"meta": {"label": "Algorithm"}, "params": []}',
    'python-prediction-algos/a/algo.py': `from dataiku.doctor.plugins.custom_prediction_algorithm import BaseCustomPredictionAlgorithm


class Forest(BaseCustomPredictionAlgorithm):
    def get_clf(self):
        return None
`,
  },
  right: {
    'python-prediction-algos/a/algo.json': '{"meta": {"label": "Algorithm"}, "params": []}',
    'python-prediction-algos/a/algo.py': `from dataiku.doctor.plugins.custom_prediction_algorithm import BaseCustomPredictionAlgorithm


class CustomPredictionAlgorithm(BaseCustomPredictionAlgorithm):
    def get_clf(self):
        return None
`,
  },
};
