import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Dataiku applications that come with the plugin. Documented by their card; the files are seen. */
export const APP_TEMPLATE: ComponentKind = {
  id: 'app-template',
  label: 'Dataiku Application Template',
  cardText: 'Create a Dataiku application that others can use from this plugin.',
  icon: 'fas fa-rocket',
  group: 'Notebooks and templates',
  note: 'DSS itself makes it only from an application in a project, with "Convert to plugin". Here, add the export of that project as project.zip.',
  languages: [],
  since: undefined,
  folder: 'apps',
  placement: { kind: 'folders' },
  descriptor: 'app.json',
  requiredFiles: [],
  mainFile: 'app.json',
  variants: undefined,
  schema: 'app-template',
  form: 'meta',
  starters: [
    {
      label: 'Application template',
      description: 'The descriptor; add the export of your application as project.zip.',
      load: async () => (await import('./texts.ts')).appTemplate,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Dataiku Application Template'),
  typeId: undefined,
  mark: 'seen',
};
