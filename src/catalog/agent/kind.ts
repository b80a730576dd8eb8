import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Agents that DSS offers like models. Label, files and card text are documented. */
export const AGENT: ComponentKind = {
  id: 'agent',
  label: 'Agent',
  cardText: 'Create a new agent',
  icon: 'fas fa-user-astronaut',
  group: 'Generative AI',
  note: undefined,
  languages: ['Python'],
  since: '13.4',
  folder: 'python-agents',
  placement: { kind: 'folders' },
  descriptor: 'agent.json',
  requiredFiles: ['agent.py'],
  mainFile: 'agent.py',
  variants: undefined,
  schema: 'agent',
  form: 'params',
  code: { bases: ['dataiku.llm.python.BaseLLM'], calls: [] },
  starters: [
    {
      label: 'Minimal agent template',
      description: 'Answers at once, so that the agent can be tried before any model is involved.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).minimalAgent,
    },
    {
      label: 'Agent that asks a model',
      description: 'Adds instructions and passes the conversation to a model of the LLM Mesh, piece by piece.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).askingAgent,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Agent'),
  // The id of an agent, agent:<id>, is given when it is made in a project and does not name the component.
  typeId: undefined,
  mark: 'documented',
};
