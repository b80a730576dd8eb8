import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Exporters of a Java class. Seen in one published plugin. */
export const JAVA_EXPORTER: ComponentKind = {
  id: 'java-exporter',
  label: 'Exporter (Java)',
  cardText: 'Create a new way to export datasets, with a class written in Java.',
  icon: 'fas fa-file-export',
  group: 'Java',
  note: 'The class is compiled elsewhere: put its jar into java-lib. Plugsmith edits the descriptor.',
  languages: ['Java'],
  since: undefined,
  folder: 'java-exporters',
  placement: { kind: 'folders' },
  descriptor: 'jexporter.json',
  requiredFiles: [],
  mainFile: 'jexporter.json',
  variants: undefined,
  schema: 'java-exporter',
  form: 'params',
  starters: [
    {
      label: 'Exporter (Java)',
      description: 'The descriptor, with the name of a class to write.',
      language: 'Java',
      load: async () => (await import('./texts.ts')).starter,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Exporter (Java)'),
  typeId: undefined,
  mark: 'seen',
};
