import { dictEntries, isOpenDict } from '../../../python/literal.ts';
import { singleValue } from '../../../python/single-value.ts';
import { listMethods } from '../../model-code.ts';
import type { Finding, Rule } from '../../rule.ts';

export const ANSWER_WITHOUT_TEXT: Rule = {
  id: 'answer-without-text',
  title: 'Answer without a text',
  severity: 'error',
  *check(context): Iterable<Finding> {
    for (const { method, path, file } of listMethods(context, 'BaseLLM', ['process', 'aprocess'])) {
      for (const value of method.returns) {
        const node = value === undefined ? undefined : singleValue(value, method.node, file.text);
        if (node?.name !== 'DictionaryExpression' || isOpenDict(node, file.text)) continue;
        const keys = dictEntries(node, file.text).map(({ key }) => key);
        if (ANSWERS.some((key) => keys.includes(key))) continue;
        const found = keys.length === 0 ? 'none' : keys.map((key) => `"${key}"`).join(', ');
        yield {
          path,
          range: { start: node.from, end: node.to },
          message: `An answer needs the key "text"; this one has ${found}.`,
        };
      }
    }
  },
};

/** What makes an answer; the others accompany it. */
const ANSWERS: readonly string[] = ['text', 'toolCalls', 'artifacts', 'toolValidationRequests', 'memoryFragment'];
