import type { ComponentKind } from './component-kind.ts';

type FileFacts = 'folder' | 'descriptor' | 'requiredFiles' | 'mainFile' | 'schema';

const common: Omit<ComponentKind, 'id' | 'label' | FileFacts> = {
  note: undefined,
  languages: [],
  since: undefined,
  placement: { kind: 'folders' },
  variants: undefined,
  form: 'params',
  typeId: undefined,
  cardText: 'A kind for tests',
  icon: 'fas fa-cube',
  group: 'Tests',
  starters: [],
  loadDocs: async () => '',
  identifierHint: '',
  mark: 'documented',
};

/** A few kinds as the catalog gives them, for the tests of the domain, which does not know the catalog. */
export const TEST_KINDS: readonly ComponentKind[] = [
  {
    ...common,
    id: 'python-llm',
    label: 'Custom Python LLM',
    folder: 'python-llms',
    descriptor: 'llm.json',
    requiredFiles: ['llm.py'],
    mainFile: 'llm.py',
    schema: 'python-llm',
  },
  {
    ...common,
    id: 'parameter-set',
    label: 'Parameter set',
    folder: 'parameter-sets',
    descriptor: 'parameter-set.json',
    requiredFiles: [],
    mainFile: 'parameter-set.json',
    schema: 'parameter-set',
  },
  {
    ...common,
    id: 'recipe',
    label: 'Recipe',
    folder: 'custom-recipes',
    descriptor: 'recipe.json',
    requiredFiles: [],
    mainFile: 'recipe.py',
    variants: { key: 'kind', files: { PYTHON: { requiredFiles: ['recipe.py'], mainFile: 'recipe.py' } } },
    schema: 'recipe',
  },
  {
    ...common,
    id: 'macro',
    label: 'Macro',
    folder: 'python-runnables',
    descriptor: 'runnable.json',
    requiredFiles: ['runnable.py'],
    mainFile: 'runnable.py',
    schema: 'macro',
  },
];
