import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Steps of scenarios. Seen in published plugins. */
export const SCENARIO_STEP: ComponentKind = {
  id: 'scenario-step',
  label: 'Scenario step',
  cardText: 'Create a new kind of step for scenarios.',
  icon: 'fas fa-step-forward',
  group: 'Automation',
  note: undefined,
  languages: ['Python'],
  since: undefined,
  folder: 'python-steps',
  placement: { kind: 'folders' },
  descriptor: 'step.json',
  requiredFiles: ['step.py'],
  mainFile: 'step.py',
  variants: undefined,
  schema: 'scenario-step',
  form: 'params',
  starters: [
    {
      label: 'Scenario step',
      description: 'Does its work in Python, and keeps a value for the steps after it.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).scenarioStep,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Scenario step'),
  typeId: (pluginId, componentId) => `pystep_${pluginId}_${componentId}`,
  mark: 'seen',
};
