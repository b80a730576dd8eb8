import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Colour palettes and map backgrounds of charts. Documented. */
export const CHART_ELEMENTS: ComponentKind = {
  id: 'chart-elements',
  label: 'Chart elements',
  cardText: 'Add colour palettes or map backgrounds to the charts of DSS.',
  icon: 'fas fa-palette',
  group: 'Visualization',
  note: 'DSS has no card for them: any JavaScript file in the folder js is loaded.',
  languages: ['JavaScript'],
  since: undefined,
  folder: 'js',
  placement: { kind: 'files', extension: 'js', signs: ['dkuColorPalettes.', 'dkuMapBackgrounds.'] },
  descriptor: '',
  requiredFiles: [],
  mainFile: '',
  variants: undefined,
  schema: undefined,
  form: 'none',
  starters: [
    {
      label: 'Colour palettes',
      description: 'A palette for categories, one for numbers, and one with a middle.',
      language: 'JavaScript',
      load: async () => (await import('./texts.ts')).palettes,
    },
    {
      label: 'Map background',
      description: 'Tiles of a server behind the maps.',
      language: 'JavaScript',
      load: async () => (await import('./texts.ts')).mapBackground,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Chart elements'),
  typeId: undefined,
  mark: 'documented',
};
