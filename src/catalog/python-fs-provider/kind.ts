import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** File systems that code provides. Label and files are documented. */
export const PYTHON_FS_PROVIDER: ComponentKind = {
  id: 'python-fs-provider',
  label: 'FS provider',
  cardText: 'Create a new kind of file system, for datasets of files and managed folders.',
  icon: 'fas fa-folder-open',
  group: 'Data',
  note: undefined,
  languages: ['Python'],
  since: undefined,
  folder: 'python-fs-providers',
  placement: { kind: 'folders' },
  descriptor: 'fs-provider.json',
  requiredFiles: ['fs-provider.py'],
  mainFile: 'fs-provider.py',
  variants: undefined,
  schema: 'python-fs-provider',
  form: 'params',
  code: { bases: ['dataiku.fsprovider.FSProvider'], calls: ['stat', 'browse', 'enumerate', 'read'] },
  starters: [
    {
      label: 'FS provider',
      description: 'Files below a folder of the server; replace each method by a call to your storage.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).fsProvider,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('FS provider'),
  typeId: undefined,
  mark: 'documented',
};
