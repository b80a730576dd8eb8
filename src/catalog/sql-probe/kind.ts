import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Probes that compute metrics with a query. The folder is inferred. */
export const SQL_PROBE: ComponentKind = {
  id: 'sql-probe',
  label: 'Metrics probe (SQL)',
  cardText: 'Create a new kind of probe, which computes metrics of SQL datasets with a query.',
  icon: 'fas fa-tachometer-alt',
  group: 'Automation',
  note: 'The folder sql-probes is inferred: no published plugin has one. Try it on the version you target.',
  languages: ['SQL'],
  since: undefined,
  folder: 'sql-probes',
  placement: { kind: 'folders' },
  descriptor: 'probe.json',
  requiredFiles: ['probe.sql'],
  mainFile: 'probe.sql',
  variants: undefined,
  schema: 'sql-probe',
  form: 'params',
  starters: [
    {
      label: 'Metrics probe (SQL)',
      description: 'Computes one metric of a dataset.',
      language: 'SQL',
      load: async () => (await import('./texts.ts')).sqlProbe,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Metrics probe (SQL)'),
  typeId: undefined,
  mark: 'inferred',
};
