import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Hooks on what people do. Seen in published plugins. */
export const POLICY_HOOKS: ComponentKind = {
  id: 'policy-hooks',
  label: 'Custom Policy Hooks',
  cardText: 'Create hooks that may refuse what people do, such as saving or exporting.',
  icon: 'fas fa-gavel',
  group: 'Java',
  note: 'The class is compiled elsewhere: put its jar into java-lib. Plugsmith edits the descriptor.',
  languages: ['Java'],
  since: undefined,
  folder: 'java-policy-hooks',
  placement: { kind: 'folders' },
  descriptor: 'policy-hook.json',
  requiredFiles: [],
  mainFile: 'policy-hook.json',
  variants: undefined,
  schema: 'policy-hooks',
  form: 'params',
  starters: [
    {
      label: 'Custom Policy Hooks',
      description: 'The descriptor, with the name of a class to write.',
      language: 'Java',
      load: async () => (await import('./texts.ts')).starter,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Custom Policy Hooks'),
  typeId: undefined,
  mark: 'seen',
};
