import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Checks on metrics. Seen in one published plugin; the contract of the code is documented. */
export const PYTHON_CHECK: ComponentKind = {
  id: 'python-check',
  label: 'Check',
  cardText: 'Create a new kind of check, which judges the metrics of datasets.',
  icon: 'fas fa-check-circle',
  group: 'Automation',
  note: undefined,
  languages: ['Python'],
  since: undefined,
  folder: 'python-checks',
  placement: { kind: 'folders' },
  descriptor: 'check.json',
  requiredFiles: ['check.py'],
  mainFile: 'check.py',
  variants: undefined,
  schema: 'python-check',
  form: 'params',
  code: { bases: [], calls: ['process'] },
  starters: [
    {
      label: 'Check',
      description: 'Compares the last value of a metric with a limit.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).check,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Check'),
  typeId: undefined,
  mark: 'seen',
};
