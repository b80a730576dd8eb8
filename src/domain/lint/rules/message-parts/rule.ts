import { textValue } from '../../../python/literal.ts';
import { subscriptOf, walk } from '../../../python/syntax.ts';
import { listMethods } from '../../model-code.ts';
import type { Finding, Rule } from '../../rule.ts';

export const MESSAGE_PARTS: Rule = {
  id: 'message-parts',
  title: 'Messages with images that raise a KeyError',
  severity: 'information',
  *check(context): Iterable<Finding> {
    const judged = new Set<string>();
    for (const { method, path, file } of listMethods(context, 'BaseLLM', [
      'process',
      'aprocess',
      'process_stream',
      'aprocess_stream',
    ])) {
      if (judged.has(path) || /["']parts["']/.test(file.text)) continue;
      judged.add(path);
      let found: Finding | undefined;
      walk(method.node, (node) => {
        const index = subscriptOf(node);
        if (found === undefined && index !== undefined && textValue(index, file.text) === 'content') {
          const message = 'A message with images has no "content" but "parts": this raises a KeyError for it.';
          found = { path, range: { start: index.from, end: index.to }, message };
        }
        return true;
      });
      if (found !== undefined) yield found;
    }
  },
};
