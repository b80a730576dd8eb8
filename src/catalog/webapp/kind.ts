import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Webapps that people use without their code. Label, files and card text are documented. */
export const WEBAPP: ComponentKind = {
  id: 'webapp',
  label: 'Webapp',
  cardText: 'Create a reusable webapp for custom visualization or interactive screen without code for the end user',
  icon: 'fas fa-window-maximize',
  group: 'Visualization',
  note: 'DSS itself makes a plugin webapp only from a webapp of a project, with "Convert to plugin". The result is the same folder.',
  languages: ['JavaScript', 'Python', 'R'],
  since: undefined,
  folder: 'webapps',
  placement: { kind: 'folders' },
  descriptor: 'webapp.json',
  requiredFiles: [],
  mainFile: 'backend.py',
  variants: {
    key: 'baseType',
    files: {
      STANDARD: { requiredFiles: ['app.js'], mainFile: 'app.js' },
      BOKEH: { requiredFiles: ['backend.py'], mainFile: 'backend.py' },
      DASH: { requiredFiles: ['backend.py'], mainFile: 'backend.py' },
      STREAMLIT: { requiredFiles: ['backend.py'], mainFile: 'backend.py' },
      SHINY: { requiredFiles: ['server.R', 'ui.R'], mainFile: 'server.R' },
    },
  },
  schema: 'webapp',
  form: 'params',
  starters: [
    {
      label: 'Standard webapp',
      description: 'HTML, CSS and JavaScript, with a Python backend.',
      language: 'JavaScript',
      load: async () => (await import('./texts.ts')).standardWebapp,
    },
    {
      label: 'Dash webapp',
      description: 'A page and its callbacks in Python, with Dash.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).dashWebapp,
    },
    {
      label: 'Bokeh webapp',
      description: 'An interactive plot in Python, with Bokeh.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).bokehWebapp,
    },
    {
      label: 'Streamlit webapp',
      description: 'A script in Python that draws a page, with Streamlit. In DSS since 14.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).streamlitWebapp,
    },
    {
      label: 'Shiny webapp',
      description: 'A page and its server in R, with Shiny.',
      language: 'R',
      load: async () => (await import('./texts.ts')).shinyWebapp,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Webapp'),
  typeId: undefined,
  mark: 'documented',
};
