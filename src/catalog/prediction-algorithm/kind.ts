import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Algorithms of visual machine learning. Label, files and card text are documented. */
export const PREDICTION_ALGORITHM: ComponentKind = {
  id: 'prediction-algorithm',
  label: 'Prediction Algorithm',
  cardText: 'Create a new algorithm for predictions in visual machine learning.',
  icon: 'fas fa-bullseye',
  group: 'Machine learning',
  note: undefined,
  languages: ['Python'],
  since: undefined,
  folder: 'python-prediction-algos',
  placement: { kind: 'folders' },
  descriptor: 'algo.json',
  requiredFiles: ['algo.py'],
  mainFile: 'algo.py',
  variants: undefined,
  schema: 'prediction-algorithm',
  form: 'params',
  environment: 'training',
  code: {
    bases: ['dataiku.doctor.plugins.custom_prediction_algorithm.BaseCustomPredictionAlgorithm'],
    className: 'CustomPredictionAlgorithm',
    calls: ['get_clf'],
  },
  starters: [
    {
      label: 'Prediction algorithm',
      description: 'A regression of scikit-learn with a setting to search for.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).predictionAlgorithm,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Prediction Algorithm'),
  typeId: undefined,
  mark: 'documented',
};
