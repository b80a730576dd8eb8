import { listComponentCode } from '../../component-code.ts';
import type { Finding, Rule } from '../../rule.ts';

export const HEAVY_IMPORT: Rule = {
  id: 'heavy-import',
  title: 'Large package imported before it is needed',
  severity: 'information',
  *check(context): Iterable<Finding> {
    for (const { path, file, contract } of listComponentCode(context)) {
      if (!contract.bases.some((base) => base.startsWith('dataiku.llm.python.'))) continue;
      for (const { module, isTopLevel, isGuarded, range, level } of file.imports) {
        const [root = module] = module.split('.');
        if (level > 0 || !isTopLevel || isGuarded || !HEAVY.has(root)) continue;
        const message = `"${root}" is large: imported at the top it delays or hides the type in the form of the connection.`;
        yield { path, range, message };
      }
    }
  },
};

const HEAVY: ReadonlySet<string> = new Set([
  'torch',
  'tensorflow',
  'transformers',
  'sentence_transformers',
  'keras',
  'jax',
  'vllm',
  'spacy',
  'langchain',
  'llama_index',
]);
