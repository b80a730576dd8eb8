import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Blocks of Code Studio templates. Seen in published plugins. */
export const CODE_STUDIO_BLOCK: ComponentKind = {
  id: 'code-studio-block',
  label: 'Code Studio block',
  cardText: 'Create a new block for Code Studio templates, which adds to their image.',
  icon: 'fas fa-laptop-code',
  group: 'Administration',
  note: undefined,
  languages: ['Python'],
  since: undefined,
  folder: 'python-code-studio-blocks',
  placement: { kind: 'folders' },
  descriptor: 'codeStudioBlock.json',
  requiredFiles: ['codeStudioBlock.py'],
  mainFile: 'codeStudioBlock.py',
  variants: undefined,
  schema: 'code-studio-block',
  form: 'params',
  code: { bases: ['dataiku.code_studio.CodeStudioBlock'], calls: ['build_spec'] },
  starters: [
    {
      label: 'Code Studio block',
      description: 'Adds a package of the system to the image.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).codeStudioBlock,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Code Studio block'),
  typeId: undefined,
  mark: 'seen',
};
