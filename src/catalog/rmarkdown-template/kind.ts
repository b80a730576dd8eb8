import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Templates of RMarkdown reports. Label and card text are documented, the folder is inferred. */
export const RMARKDOWN_TEMPLATE: ComponentKind = {
  id: 'rmarkdown-template',
  label: 'RMarkdown report template',
  cardText: 'Create a new template for RMarkdown reports',
  icon: 'fas fa-file-alt',
  group: 'Notebooks and templates',
  note: 'The folder report-templates/rmarkdown is inferred: no published plugin has one. Try it on the version you target.',
  languages: ['R'],
  since: undefined,
  folder: 'report-templates/rmarkdown',
  placement: { kind: 'folders' },
  descriptor: 'meta.json',
  requiredFiles: ['script.Rmd'],
  mainFile: 'script.Rmd',
  variants: undefined,
  schema: 'rmarkdown-template',
  form: 'none',
  starters: [
    {
      label: 'RMarkdown report',
      description: 'A title, a table and a plot of a dataset.',
      language: 'R',
      load: async () => (await import('./texts.ts')).rmarkdownReport,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('RMarkdown report template'),
  typeId: undefined,
  mark: 'inferred',
};
