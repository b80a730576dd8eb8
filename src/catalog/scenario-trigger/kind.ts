import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Triggers of scenarios. Seen in published plugins. */
export const SCENARIO_TRIGGER: ComponentKind = {
  id: 'scenario-trigger',
  label: 'Scenario trigger',
  cardText: 'Create a new kind of trigger, which decides when a scenario runs.',
  icon: 'fas fa-bolt',
  group: 'Automation',
  note: undefined,
  languages: ['Python'],
  since: undefined,
  folder: 'python-triggers',
  placement: { kind: 'folders' },
  descriptor: 'trigger.json',
  requiredFiles: ['trigger.py'],
  mainFile: 'trigger.py',
  variants: undefined,
  schema: 'scenario-trigger',
  form: 'params',
  starters: [
    {
      label: 'Scenario trigger',
      description: 'Fires when a table of a service has changed; replace one function.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).scenarioTrigger,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Scenario trigger'),
  typeId: (pluginId, componentId) => `pytrigger_${pluginId}_${componentId}`,
  mark: 'seen',
};
