import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Exporters of datasets. Seen in published plugins. */
export const PYTHON_EXPORTER: ComponentKind = {
  id: 'python-exporter',
  label: 'Exporter',
  cardText: 'Create a new way to export datasets: to a file, or to a service.',
  icon: 'fas fa-file-export',
  group: 'Data',
  note: undefined,
  languages: ['Python'],
  since: undefined,
  folder: 'python-exporters',
  placement: { kind: 'folders' },
  descriptor: 'exporter.json',
  requiredFiles: ['exporter.py'],
  mainFile: 'exporter.py',
  variants: undefined,
  schema: 'python-exporter',
  form: 'params',
  code: { bases: ['dataiku.exporter.Exporter'], calls: ['write_row', 'close'] },
  starters: [
    {
      label: 'Exporter to a file',
      description: 'Writes a file for people to download.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).fileExporter,
    },
    {
      label: 'Exporter to a service',
      description: 'Sends the rows to a service, in batches.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).serviceExporter,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Exporter'),
  typeId: undefined,
  mark: 'seen',
};
