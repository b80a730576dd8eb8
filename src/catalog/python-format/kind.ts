import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Formats of files. Label and files are documented. */
export const PYTHON_FORMAT: ComponentKind = {
  id: 'python-format',
  label: 'File format',
  cardText: 'Create a new format of files, which datasets and exports may use.',
  icon: 'fas fa-file-code',
  group: 'Data',
  note: undefined,
  languages: ['Python'],
  since: undefined,
  folder: 'python-formats',
  placement: { kind: 'folders' },
  descriptor: 'format.json',
  requiredFiles: ['format.py'],
  mainFile: 'format.py',
  variants: undefined,
  schema: 'python-format',
  form: 'params',
  code: { bases: ['dataiku.customformat.Formatter'], calls: [] },
  starters: [
    {
      label: 'File format',
      description: 'Reads and writes files with one JSON object a line.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).fileFormat,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('File format'),
  typeId: undefined,
  mark: 'documented',
};
