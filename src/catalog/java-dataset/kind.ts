import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Datasets of a Java class. The folder and the keys are inferred. */
export const JAVA_DATASET: ComponentKind = {
  id: 'java-dataset',
  label: 'Dataset (Java)',
  cardText: 'Create a new type of dataset, with a class written in Java.',
  icon: 'fas fa-database',
  group: 'Java',
  note: 'The class is compiled elsewhere: put its jar into java-lib. The names of the files are inferred: no published plugin has such a component.',
  languages: ['Java'],
  since: undefined,
  folder: 'java-connectors',
  placement: { kind: 'folders' },
  descriptor: 'connector.json',
  requiredFiles: [],
  mainFile: 'connector.json',
  variants: undefined,
  schema: 'java-dataset',
  form: 'params',
  starters: [
    {
      label: 'Dataset (Java)',
      description: 'The descriptor, with the name of a class to write.',
      language: 'Java',
      load: async () => (await import('./texts.ts')).starter,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Dataset (Java)'),
  typeId: undefined,
  mark: 'inferred',
};
