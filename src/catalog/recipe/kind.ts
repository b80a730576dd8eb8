import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Recipes with a form instead of code. Label, files and card text are documented. */
export const RECIPE: ComponentKind = {
  id: 'recipe',
  label: 'Recipe',
  cardText: 'Create a new kind of recipe (Python, R, or Scala)',
  icon: 'fas fa-play-circle',
  group: 'Flow',
  note: 'DSS itself makes a plugin recipe only from a recipe of a project, with "Convert to plugin". The result is the same folder.',
  languages: ['Python', 'R'],
  since: undefined,
  folder: 'custom-recipes',
  placement: { kind: 'folders' },
  descriptor: 'recipe.json',
  requiredFiles: [],
  mainFile: 'recipe.py',
  variants: {
    key: 'kind',
    files: {
      PYTHON: { requiredFiles: ['recipe.py'], mainFile: 'recipe.py' },
      R: { requiredFiles: ['recipe.R'], mainFile: 'recipe.R' },
    },
  },
  schema: 'recipe',
  form: 'params',
  starters: [
    {
      label: 'Python recipe',
      description: 'One dataset in, one dataset out, a column chosen by name.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).pythonRecipe,
    },
    {
      label: 'Python recipe on a folder',
      description: 'Reads the files of a managed folder into a dataset.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).pythonFolderRecipe,
    },
    {
      label: 'R recipe',
      description: 'One dataset in, one dataset out.',
      language: 'R',
      load: async () => (await import('./texts.ts')).rRecipe,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Recipe'),
  typeId: (_, componentId) => `CustomCode_${componentId}`,
  mark: 'documented',
};
