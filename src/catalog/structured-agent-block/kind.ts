import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Blocks of structured agents, with code of the plugin. Seen in one official plugin. */
export const STRUCTURED_AGENT_BLOCK: ComponentKind = {
  id: 'structured-agent-block',
  label: 'Structured-agent custom block',
  cardText: 'Create a new block for structured agents, whose step is code of yours.',
  icon: 'fas fa-cube',
  group: 'Generative AI',
  note: 'Seen with DSS 14.4.3 and later; names changed between the versions 14.4. Try it on the version you target.',
  languages: ['Python'],
  since: '14.4',
  folder: 'python-structured-agent-blocks',
  placement: { kind: 'folders' },
  descriptor: 'block.json',
  requiredFiles: [],
  mainFile: 'block.json',
  variants: undefined,
  schema: 'structured-agent-block',
  form: 'params',
  environment: 'agent',
  starters: [
    {
      label: 'Structured-agent custom block',
      description: 'Counts the turns in the state of the agent, and goes on.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).structuredAgentBlock,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Structured-agent custom block'),
  typeId: undefined,
  mark: 'seen',
};
