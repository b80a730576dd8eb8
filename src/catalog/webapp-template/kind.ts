import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Templates from which people start webapps. Seen for the standard type. */
export const WEBAPP_TEMPLATE: ComponentKind = {
  id: 'webapp-template',
  label: 'Webapp template',
  cardText: 'Create a new template from which people start webapps of their own.',
  icon: 'fas fa-object-group',
  group: 'Notebooks and templates',
  note: undefined,
  languages: ['JavaScript', 'Python', 'R'],
  since: undefined,
  folder: 'web-app-templates',
  placement: { kind: 'subfolders', names: ['standard', 'bokeh', 'dash', 'shiny'] },
  descriptor: 'meta.json',
  requiredFiles: [],
  mainFile: 'app.js',
  variants: {
    files: {
      standard: { requiredFiles: ['app.js'], mainFile: 'app.js' },
      bokeh: { requiredFiles: ['backend.py'], mainFile: 'backend.py' },
      dash: { requiredFiles: ['backend.py'], mainFile: 'backend.py' },
      shiny: { requiredFiles: ['server.R', 'ui.R'], mainFile: 'server.R' },
    },
  },
  schema: 'webapp-template',
  form: 'none',
  starters: [
    {
      label: 'Standard webapp template',
      description: 'HTML, CSS, JavaScript and a Python backend.',
      language: 'JavaScript',
      load: async () => (await import('./texts.ts')).standardTemplate,
    },
    {
      label: 'Dash webapp template',
      description: 'A page and its callbacks in Python.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).dashTemplate,
    },
    {
      label: 'Bokeh webapp template',
      description: 'An interactive plot in Python.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).bokehTemplate,
    },
    {
      label: 'Shiny webapp template',
      description: 'A page and its server in R.',
      language: 'R',
      load: async () => (await import('./texts.ts')).shinyTemplate,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Webapp template'),
  typeId: undefined,
  mark: 'seen',
};
