import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Probes that compute metrics. Seen in published plugins. */
export const PYTHON_PROBE: ComponentKind = {
  id: 'python-probe',
  label: 'Metrics probe',
  cardText: 'Create a new kind of probe, which computes metrics of datasets.',
  icon: 'fas fa-tachometer-alt',
  group: 'Automation',
  note: undefined,
  languages: ['Python'],
  since: undefined,
  folder: 'python-probes',
  placement: { kind: 'folders' },
  descriptor: 'probe.json',
  requiredFiles: ['probe.py'],
  mainFile: 'probe.py',
  variants: undefined,
  schema: 'python-probe',
  form: 'params',
  code: { bases: [], calls: ['process'] },
  starters: [
    {
      label: 'Metrics probe',
      description: 'Computes how much of a column is filled.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).pythonProbe,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Metrics probe'),
  typeId: undefined,
  mark: 'seen',
};
