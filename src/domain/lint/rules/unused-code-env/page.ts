import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Prediction algorithms and feature preprocessors run in the environment of the model that is trained, preparation processors without `useKernel` in Jython. A plugin with nothing else has no use for a code environment of its own: its packages are not there when the code runs.',
  source: {
    mark: 'documented',
    text: 'Reference pages "prediction algorithms", "feature preprocessors" and "preparation".',
  },
  wrong: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}',
    'code-env/python/spec/requirements.txt': `xgboost==2.0
`,
    'python-prediction-algos/a/algo.json': '{"meta": {"label": "A"}, "predictionTypes": ["REGRESSION"], "params": []}',
    'python-prediction-algos/a/algo.py': '',
  },
  right: {
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}',
    'code-env/python/spec/requirements.txt': `xgboost==2.0
`,
    'python-llms/m/llm.json': '{"meta": {"label": "M"}, "params": []}',
    'python-llms/m/llm.py': '',
  },
};
