import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Datasets whose rows come from code. Label, files and card text are documented. */
export const PYTHON_DATASET: ComponentKind = {
  id: 'python-dataset',
  label: 'Dataset',
  cardText:
    'Create a new type of dataset. This is generally used to fetch data from an external service, for example using an API',
  icon: 'fas fa-database',
  group: 'Data',
  note: undefined,
  languages: ['Python'],
  since: undefined,
  folder: 'python-connectors',
  placement: { kind: 'folders' },
  descriptor: 'connector.json',
  requiredFiles: ['connector.py'],
  mainFile: 'connector.py',
  variants: undefined,
  schema: 'python-dataset',
  form: 'params',
  code: { bases: ['dataiku.connector.Connector'], calls: [] },
  starters: [
    {
      label: 'Read rows',
      description: 'Yields rows from a list; replace it by calls to your service.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).readRows,
    },
    {
      label: 'Read and write rows',
      description: 'Also receives the rows that a recipe or an upload writes.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).readAndWriteRows,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Dataset'),
  typeId: (pluginId, componentId) => `${pluginId}_${componentId}`,
  mark: 'documented',
};
