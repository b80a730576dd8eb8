import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** File systems of a Java class. The folder and the key are inferred. */
export const JAVA_FS_PROVIDER: ComponentKind = {
  id: 'java-fs-provider',
  label: 'FS provider (Java)',
  cardText: 'Create a new kind of file system, with a class written in Java.',
  icon: 'fas fa-folder-open',
  group: 'Java',
  note: 'The class is compiled elsewhere: put its jar into java-lib. The names of the files are inferred: no published plugin has such a component.',
  languages: ['Java'],
  since: undefined,
  folder: 'java-fs-providers',
  placement: { kind: 'folders' },
  descriptor: 'fs-provider.json',
  requiredFiles: [],
  mainFile: 'fs-provider.json',
  variants: undefined,
  schema: 'java-fs-provider',
  form: 'params',
  starters: [
    {
      label: 'FS provider (Java)',
      description: 'The descriptor, with the name of a class to write.',
      language: 'Java',
      load: async () => (await import('./texts.ts')).starter,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('FS provider (Java)'),
  typeId: undefined,
  mark: 'inferred',
};
