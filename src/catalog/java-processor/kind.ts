import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Steps of prepare recipes of a Java class, declared in plugin.json. Seen in published plugins. */
export const JAVA_PROCESSOR: ComponentKind = {
  id: 'java-processor',
  label: 'Preparation processor (Java)',
  cardText: 'Create a new kind of step for preparing data, with a class written in Java.',
  icon: 'fas fa-broom',
  group: 'Java',
  note: 'The class is compiled elsewhere: put its jar into java-lib, and name the entry class of the jar as "entryPoint" in plugin.json.',
  languages: ['Java'],
  since: undefined,
  folder: '',
  placement: { kind: 'entries', key: 'javaPreparationProcessors' },
  descriptor: 'plugin.json',
  requiredFiles: [],
  mainFile: 'plugin.json',
  variants: undefined,
  schema: undefined,
  form: 'none',
  starters: [
    {
      label: 'Preparation processor (Java)',
      description: 'An entry of plugin.json; the class and "entryPoint" are yours to add.',
      language: 'Java',
      load: async () => (await import('./texts.ts')).javaProcessor,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Preparation processor (Java)'),
  typeId: undefined,
  mark: 'seen',
};
