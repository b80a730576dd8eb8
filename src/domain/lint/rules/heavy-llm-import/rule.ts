import { checkImports } from '../../../requirements/import-check.ts';
import type { Finding, Rule } from '../../rule.ts';

/** Packages that take seconds to load, or of which parts are missing on many machines. */
const HEAVY: ReadonlySet<string> = new Set([
  ...['torch', 'torchvision', 'torchaudio', 'transformers', 'sentence_transformers', 'diffusers', 'accelerate', 'vllm'],
  ...['tensorflow', 'keras', 'jax', 'flax', 'onnxruntime', 'spacy', 'flair', 'llama_cpp', 'ctransformers', 'gpt4all'],
  ...['unstructured', 'faiss', 'cv2', 'whisper', 'easyocr'],
]);

export const HEAVY_LLM_IMPORT: Rule = {
  id: 'heavy-llm-import',
  title: 'Heavy import at the top of a model',
  severity: 'information',
  *check({ project, plugin }): Iterable<Finding> {
    const models = plugin.components.filter(({ kind }) => kind.folder === 'python-llms');
    const files = new Set(models.flatMap(({ files: own }) => own));
    for (const { path, root, statement } of checkImports(project, plugin).imports) {
      if (!files.has(path) || !HEAVY.has(root) || !statement.isTopLevel || statement.isGuarded) continue;
      const message = `"${root}" is loaded with the file. If that fails, the type of the model may be missing from the form of the connection, without a message. Import it where it is used.`;
      yield { path, range: statement.range, message };
    }
  },
};
