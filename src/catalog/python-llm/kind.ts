import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Models that DSS offers through a "Custom LLM" connection. Labels, files and card text are documented. */
export const PYTHON_LLM: ComponentKind = {
  id: 'python-llm',
  label: 'Custom Python LLM',
  cardText: 'Create a new custom LLM',
  icon: 'fas fa-magic',
  group: 'Generative AI',
  note: undefined,
  languages: ['Python'],
  since: '14.1',
  folder: 'python-llms',
  placement: { kind: 'folders' },
  descriptor: 'llm.json',
  requiredFiles: ['llm.py'],
  mainFile: 'llm.py',
  variants: undefined,
  schema: 'python-llm',
  form: 'params',
  code: {
    bases: [
      'dataiku.llm.python.BaseLLM',
      'dataiku.llm.python.BaseEmbeddingModel',
      'dataiku.llm.python.BaseRerankingModel',
    ],
    calls: [],
  },
  starters: [
    {
      label: 'Text completion',
      description: 'Answers at once, without any service: replace one method by a call to your model.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).textCompletion,
    },
    {
      label: 'Text completion (streaming)',
      description: 'Yields the answer piece by piece, from a server that speaks the OpenAI protocol.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).textCompletionStreaming,
    },
    {
      label: 'Text completion (async)',
      description: 'Waits without blocking for a server that speaks the OpenAI protocol.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).textCompletionAsync,
    },
    {
      label: 'Text embedding',
      description: 'Turns texts into vectors, with a server that speaks the OpenAI protocol.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).textEmbedding,
    },
    {
      label: 'Text completion with the OpenAI SDK',
      description: 'Calls OpenAI or a compatible server, tools and images included. Adds openai to the requirements.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).textCompletionOpenai,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Custom Python LLM'),
  // The id of a model, custom:<connection>:<model>, does not name the component.
  typeId: undefined,
  mark: 'documented',
};
