import type { RulePage } from '../../rule-page.ts';

const CODE_ENV = {
  'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}\n',
  'code-env/python/spec/requirements.txt': 'nltk==3.9.1\n',
};

export const PAGE: RulePage = {
  why: 'Prediction algorithms and feature preprocessors run in the environment in which the model is trained, not in that of the plugin. Preparation processors run in Jython unless `useKernel` is true. A plugin with nothing else has an environment that is built for nothing, and its packages are missing where the code runs: whoever trains the model has to choose an environment that has them.',
  source: {
    mark: 'documented',
    text: 'The pages of the documentation on custom algorithms, feature preprocessors and processors. For blocks of structured agents it is inferred.',
  },
  wrong: {
    ...CODE_ENV,
    'python-prediction-algos/forest/algo.json': '{"meta": {"label": "Forest"}}\n',
    'python-prediction-algos/forest/algo.py': '',
  },
  right: {
    ...CODE_ENV,
    'python-llms/model/llm.json': '{"meta": {"label": "Model"}}\n',
    'python-llms/model/llm.py': '',
  },
};
