import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Dialects of SQL databases. Seen in one published plugin. */
export const JAVA_DIALECT: ComponentKind = {
  id: 'java-dialect',
  label: 'SQL dialect (Java)',
  cardText: 'Create a new SQL dialect, which tells DSS how a database speaks SQL.',
  icon: 'fas fa-language',
  group: 'Java',
  note: 'The class is compiled elsewhere: put its jar into java-lib. Plugsmith edits the descriptor.',
  languages: ['Java'],
  since: undefined,
  folder: 'java-dialects',
  placement: { kind: 'folders' },
  descriptor: 'dialect.json',
  requiredFiles: [],
  mainFile: 'dialect.json',
  variants: undefined,
  schema: 'java-dialect',
  form: 'params',
  starters: [
    {
      label: 'SQL dialect (Java)',
      description: 'The descriptor, with the name of a class to write.',
      language: 'Java',
      load: async () => (await import('./texts.ts')).starter,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('SQL dialect (Java)'),
  typeId: undefined,
  mark: 'seen',
};
