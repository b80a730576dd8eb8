import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Ways to expose services. The folder and the key are inferred. */
export const EXPOSITION: ComponentKind = {
  id: 'exposition',
  label: 'Exposition',
  cardText: 'Create a new way to expose services of DSS outside of their cluster.',
  icon: 'fas fa-broadcast-tower',
  group: 'Java',
  note: 'The class is compiled elsewhere: put its jar into java-lib. The names of the files are inferred: no published plugin has such a component.',
  languages: ['Java'],
  since: undefined,
  folder: 'java-expositions',
  placement: { kind: 'folders' },
  descriptor: 'exposition.json',
  requiredFiles: [],
  mainFile: 'exposition.json',
  variants: undefined,
  schema: 'exposition',
  form: 'params',
  starters: [
    {
      label: 'Exposition',
      description: 'The descriptor, with the name of a class to write.',
      language: 'Java',
      load: async () => (await import('./texts.ts')).starter,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Exposition'),
  typeId: undefined,
  mark: 'inferred',
};
