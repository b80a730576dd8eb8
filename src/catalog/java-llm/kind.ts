import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Models of a Java class. Seen in published plugins. */
export const JAVA_LLM: ComponentKind = {
  id: 'java-llm',
  label: 'Custom LLM (Java)',
  cardText: 'Create a new custom LLM, with a class written in Java.',
  icon: 'fas fa-magic',
  group: 'Java',
  note: 'The class is compiled elsewhere: put its jar into java-lib. Plugsmith edits the descriptor.',
  languages: ['Java'],
  since: '12.6',
  folder: 'java-llms',
  placement: { kind: 'folders' },
  descriptor: 'jllm.json',
  requiredFiles: [],
  mainFile: 'jllm.json',
  variants: undefined,
  schema: 'java-llm',
  form: 'params',
  starters: [
    {
      label: 'Custom LLM (Java)',
      description: 'The descriptor, with the name of a class to write.',
      language: 'Java',
      load: async () => (await import('./texts.ts')).starter,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Custom LLM (Java)'),
  typeId: undefined,
  mark: 'seen',
};
