import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Handling of features in visual machine learning. Documented. */
export const FEATURE_PREPROCESSOR: ComponentKind = {
  id: 'feature-preprocessor',
  label: 'Feature Preprocessor',
  cardText: 'Create a new way to handle a feature in visual machine learning.',
  icon: 'fas fa-sliders-h',
  group: 'Machine learning',
  note: undefined,
  languages: ['Python'],
  since: '14.5',
  folder: 'python-preprocessors',
  placement: { kind: 'folders' },
  descriptor: 'preprocessor.json',
  requiredFiles: ['preprocessor.py'],
  mainFile: 'preprocessor.py',
  variants: undefined,
  schema: 'feature-preprocessor',
  form: 'params',
  environment: 'training',
  code: { bases: [], className: 'CustomPreprocessor', calls: ['fit', 'transform'] },
  starters: [
    {
      label: 'Feature preprocessor',
      description: 'Scales a number between its lowest and highest value.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).featurePreprocessor,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Feature Preprocessor'),
  typeId: undefined,
  mark: 'documented',
};
