import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Templates of notebooks. Label and card text are documented, the folders seen. */
export const NOTEBOOK_TEMPLATE: ComponentKind = {
  id: 'notebook-template',
  label: 'Notebook template',
  cardText: 'Create a new notebook template.',
  icon: 'fas fa-book',
  group: 'Notebooks and templates',
  note: undefined,
  languages: ['Python', 'R', 'Scala'],
  since: undefined,
  folder: 'notebook-templates',
  placement: {
    kind: 'subfolders',
    names: [
      'dataset/python',
      'dataset/r',
      'dataset/scala',
      'dataset/pre-built',
      'standalone/python',
      'standalone/r',
      'standalone/scala',
      'standalone/pre-built',
    ],
  },
  descriptor: 'meta.json',
  requiredFiles: ['notebook.ipynb'],
  mainFile: 'notebook.ipynb',
  variants: undefined,
  schema: 'notebook-template',
  form: 'none',
  starters: [
    {
      label: 'Python notebook on a dataset',
      description: 'Reads the dataset it is opened on.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).pythonDatasetNotebook,
    },
    {
      label: 'Python notebook',
      description: 'Starts without a dataset.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).pythonNotebook,
    },
    {
      label: 'Pre-built notebook on a dataset',
      description: 'Offered as an analysis that is ready to run.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).prebuiltNotebook,
    },
    {
      label: 'R notebook',
      description: 'Starts without a dataset.',
      language: 'R',
      load: async () => (await import('./texts.ts')).rNotebook,
    },
    {
      label: 'Scala notebook',
      description: 'Starts without a dataset.',
      language: 'Scala',
      load: async () => (await import('./texts.ts')).scalaNotebook,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Notebook template'),
  typeId: undefined,
  mark: 'seen',
};
