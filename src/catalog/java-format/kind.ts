import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Formats of a Java class. Seen in published plugins. */
export const JAVA_FORMAT: ComponentKind = {
  id: 'java-format',
  label: 'File format (Java)',
  cardText: 'Create a new format of files, with a class written in Java.',
  icon: 'fas fa-file-code',
  group: 'Java',
  note: 'The class is compiled elsewhere: put its jar into java-lib. Plugsmith edits the descriptor.',
  languages: ['Java'],
  since: undefined,
  folder: 'java-formats',
  placement: { kind: 'folders' },
  descriptor: 'jformat.json',
  requiredFiles: [],
  mainFile: 'jformat.json',
  variants: undefined,
  schema: 'java-format',
  form: 'params',
  starters: [
    {
      label: 'File format (Java)',
      description: 'The descriptor, with the name of a class to write.',
      language: 'Java',
      load: async () => (await import('./texts.ts')).starter,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('File format (Java)'),
  typeId: undefined,
  mark: 'seen',
};
