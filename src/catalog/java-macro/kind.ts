import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Macros of a Java class. The names are those of DSS 9. */
export const JAVA_MACRO: ComponentKind = {
  id: 'java-macro',
  label: 'Macro (Java)',
  cardText: 'Create a new kind of runnable piece, with a class written in Java.',
  icon: 'fas fa-cogs',
  group: 'Java',
  note: 'The class is compiled elsewhere: put its jar into java-lib. The names of the files are inferred: no published plugin has such a component.',
  languages: ['Java'],
  since: undefined,
  folder: 'java-runnables',
  placement: { kind: 'folders' },
  descriptor: 'runnable.json',
  requiredFiles: [],
  mainFile: 'runnable.json',
  variants: undefined,
  schema: 'java-macro',
  form: 'params',
  starters: [
    {
      label: 'Macro (Java)',
      description: 'The descriptor, with the name of a class to write.',
      language: 'Java',
      load: async () => (await import('./texts.ts')).starter,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Macro (Java)'),
  typeId: undefined,
  mark: 'inferred',
};
