import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Fields that people fill in on objects of DSS. Documented. */
export const CUSTOM_FIELDS: ComponentKind = {
  id: 'custom-fields',
  label: 'Custom Fields',
  cardText: 'Create new fields for the metadata of projects, datasets and other objects.',
  icon: 'fas fa-tags',
  group: 'Administration',
  note: undefined,
  languages: [],
  since: undefined,
  folder: 'custom-fields',
  placement: { kind: 'folders' },
  descriptor: 'custom-fields.json',
  requiredFiles: [],
  mainFile: 'custom-fields.json',
  variants: undefined,
  schema: 'custom-fields',
  form: 'meta',
  starters: [
    {
      label: 'Custom fields',
      description: 'A field for datasets and one for projects.',
      load: async () => (await import('./texts.ts')).customFields,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Custom Fields'),
  typeId: undefined,
  mark: 'documented',
};
