import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Pieces of work that people start by hand or in scenarios. Label, files and card text are documented. */
export const MACRO: ComponentKind = {
  id: 'macro',
  label: 'Macro',
  cardText:
    'Create a new kind of runnable piece. Useful to occasionally launch external or maintenance tasks. Macros can also be run in a scenario.',
  icon: 'fas fa-cogs',
  group: 'Automation',
  note: undefined,
  languages: ['Python'],
  since: undefined,
  folder: 'python-runnables',
  placement: { kind: 'folders' },
  descriptor: 'runnable.json',
  requiredFiles: ['runnable.py'],
  mainFile: 'runnable.py',
  variants: undefined,
  schema: 'macro',
  form: 'params',
  code: { bases: ['dataiku.runnables.Runnable'], calls: ['run'] },
  starters: [
    {
      label: 'Macro',
      description: 'Shows its result as HTML.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).macro,
    },
    {
      label: 'Macro with a table',
      description: 'Shows its result as a table.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).tableMacro,
    },
    {
      label: 'Project-creation macro',
      description: 'Offered among the ways to create a project.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).projectCreationMacro,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Macro'),
  typeId: (pluginId, componentId) => `pyrunnable_${pluginId}_${componentId}`,
  mark: 'documented',
};
