import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Guardrails on queries and answers of models. Files are documented. */
export const GUARDRAIL: ComponentKind = {
  id: 'guardrail',
  label: 'LLM guardrail',
  cardText: 'Create a new guardrail, which checks or changes what is sent to models and what they answer.',
  icon: 'fas fa-shield-alt',
  group: 'Generative AI',
  note: 'Guardrails need the Advanced LLM Mesh add-on of DSS.',
  languages: ['Python'],
  since: '13.4',
  folder: 'python-guardrails',
  placement: { kind: 'folders' },
  descriptor: 'guardrail.json',
  requiredFiles: ['guardrail.py'],
  mainFile: 'guardrail.py',
  variants: undefined,
  schema: 'guardrail',
  form: 'params',
  code: { bases: ['dataiku.llm.guardrails.BaseGuardrail'], calls: ['process'] },
  starters: [
    {
      label: 'LLM guardrail',
      description: 'Refuses queries and answers that hold a forbidden word.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).guardrail,
    },
    {
      label: 'LLM guardrail that rewrites',
      description: 'Masks e-mail addresses in queries and answers.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).rewritingGuardrail,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('LLM guardrail'),
  typeId: undefined,
  mark: 'documented',
};
