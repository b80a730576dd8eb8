import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Steps of prepare recipes. Label, files and card text are documented. */
export const PREPARATION_PROCESSOR: ComponentKind = {
  id: 'preparation-processor',
  label: 'Preparation processor',
  cardText: 'Create a new kind of step for preparing data.',
  icon: 'fas fa-broom',
  group: 'Flow',
  note: undefined,
  languages: ['Python'],
  since: undefined,
  folder: 'jython-processors',
  placement: { kind: 'folders' },
  descriptor: 'processor.json',
  requiredFiles: ['processor.py'],
  mainFile: 'processor.py',
  variants: undefined,
  schema: 'preparation-processor',
  form: 'params',
  environment: 'jython',
  code: { bases: [], calls: ['process'] },
  starters: [
    {
      label: 'One cell (CELL)',
      description: 'Computes the value of one column from the row.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).cellProcessor,
    },
    {
      label: 'One row (ROW)',
      description: 'Changes columns of the row.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).rowProcessor,
    },
    {
      label: 'Several rows (ROWS)',
      description: 'Makes no row, one or several of a row.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).rowsProcessor,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Preparation processor'),
  typeId: undefined,
  mark: 'documented',
};
