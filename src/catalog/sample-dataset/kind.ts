import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Datasets that come with the plugin. Documented. */
export const SAMPLE_DATASET: ComponentKind = {
  id: 'sample-dataset',
  label: 'Sample Dataset',
  cardText: 'Create a sample dataset to be used directly in a project',
  icon: 'fas fa-vial',
  group: 'Data',
  note: undefined,
  languages: [],
  since: '14.0',
  folder: 'sample-datasets',
  placement: { kind: 'folders' },
  descriptor: 'dataset.json',
  requiredFiles: [],
  mainFile: 'dataset.json',
  variants: undefined,
  schema: 'sample-dataset',
  form: 'meta',
  starters: [
    {
      label: 'Sample dataset',
      description: 'A small table in one version.',
      load: async () => (await import('./texts.ts')).sampleDataset,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Sample Dataset'),
  typeId: undefined,
  mark: 'documented',
};
