import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { PARAMETER_SET_DESCRIPTOR, PARAMETER_SETS_FOLDER } from '../../domain/plugin/layout.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Definitions for presets. Labels, files and card text are documented. */
export const PARAMETER_SET: ComponentKind = {
  id: 'parameter-set',
  label: 'Parameter set',
  cardText: 'Create a definition for presets in this plugin.',
  icon: 'fas fa-puzzle-piece',
  group: 'Settings',
  note: undefined,
  languages: [],
  since: undefined,
  folder: PARAMETER_SETS_FOLDER,
  placement: { kind: 'folders' },
  descriptor: PARAMETER_SET_DESCRIPTOR,
  requiredFiles: [],
  mainFile: PARAMETER_SET_DESCRIPTOR,
  variants: undefined,
  schema: 'parameter-set',
  form: 'params',
  starters: [
    {
      label: 'Parameter set',
      description: 'An empty set, with a credential request to uncomment.',
      load: async () => (await import('./texts.ts')).parameterSet,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Parameter set'),
  typeId: undefined,
  mark: 'documented',
};
