import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Checks of Project Standards. Label and files are documented. */
export const PROJECT_STANDARDS_CHECK: ComponentKind = {
  id: 'project-standards-check',
  label: 'Project Standards check spec',
  cardText: 'Create a new check that tells whether projects follow your standards.',
  icon: 'fas fa-clipboard-check',
  group: 'Administration',
  note: undefined,
  languages: ['Python'],
  since: '14.1',
  folder: 'python-project-standards-check-specs',
  placement: { kind: 'folders' },
  descriptor: 'project_standards_check_spec.json',
  requiredFiles: ['project_standards_check_spec.py'],
  mainFile: 'project_standards_check_spec.py',
  variants: undefined,
  schema: 'project-standards-check',
  form: 'params',
  code: { bases: ['dataiku.project_standards.ProjectStandardsCheckSpec'], calls: ['run'] },
  starters: [
    {
      label: 'Project Standards check spec',
      description: 'Checks that a project has a description.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).projectStandardsCheck,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Project Standards check spec'),
  typeId: undefined,
  mark: 'documented',
};
