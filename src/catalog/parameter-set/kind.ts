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
  folder: PARAMETER_SETS_FOLDER,
  descriptor: PARAMETER_SET_DESCRIPTOR,
  requiredFiles: [],
  mainFile: PARAMETER_SET_DESCRIPTOR,
  schema: 'parameter-set',
  starters: [
    {
      label: 'Parameter set',
      description: 'An empty set, with a credential request to uncomment.',
      load: async () => (await import('./texts.ts')).parameterSet,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Parameter set'),
  mark: 'documented',
};
