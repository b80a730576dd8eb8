import { listMethods } from '../../model-code.ts';
import type { Finding, Rule } from '../../rule.ts';

export const TOKEN_COUNTS: Rule = {
  id: 'token-counts',
  title: 'Answers without token counts',
  severity: 'information',
  *check(context): Iterable<Finding> {
    const judged = new Set<string>();
    for (const { method, path, file, component } of listMethods(context, 'BaseLLM', [
      'process',
      'process_stream',
      'aprocess',
      'aprocess_stream',
    ])) {
      if (judged.has(path) || component.kind.folder !== 'python-llms') continue;
      judged.add(path);
      if (/(?:prompt|completion|total)Tokens|estimatedCost|totalUsage/.test(file.text) || hasLibrary(file.text))
        continue;
      yield {
        path,
        range: method.range,
        message: 'No answer reports tokens or costs, so DSS counts none for this model.',
      };
    }
  },
};

/** Whether an answer is made somewhere else. */
function hasLibrary(text: string): boolean {
  return /return\s+(?!\{)[\w.]+\(/.test(text);
}
