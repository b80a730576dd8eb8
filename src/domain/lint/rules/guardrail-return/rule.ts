import { dictEntries, isOpenDict } from '../../../python/literal.ts';
import { singleValue } from '../../../python/single-value.ts';
import { listMethods } from '../../model-code.ts';
import type { Finding, Rule } from '../../rule.ts';

export const GUARDRAIL_RETURN: Rule = {
  id: 'guardrail-return',
  title: 'Guardrail that does not return its input',
  severity: 'error',
  *check(context): Iterable<Finding> {
    for (const { method, path, file } of listMethods(context, 'BaseGuardrail', ['process'])) {
      for (const value of method.returns) {
        const node = value === undefined ? undefined : singleValue(value, method.node, file.text);
        if (node === undefined || !OTHERS.has(node.name) || isOpenDict(node, file.text)) continue;
        // A copy may be put together from the parts of the input.
        if (dictEntries(node, file.text).some(({ key }) => key.startsWith('completion'))) continue;
        const range = { start: node.from, end: node.to };
        yield { path, range, message: 'A guardrail returns its input, and this is something else.' };
      }
      const given = method.returns.filter((value) => value !== undefined);
      const bare = method.returns.length - given.length;
      if (given.length === 0 && !/\braise\b/.test(file.text.slice(method.node.from, method.node.to))) {
        yield { path, range: method.range, message: '"process" returns nothing: it must return its input.' };
      } else if (given.length > 0 && bare > 0) {
        yield {
          path,
          range: method.range,
          message: 'A bare "return" gives nothing back: every way out of "process" must return its input.',
        };
      }
    }
  },
};

/** What is certainly not the input. */
const OTHERS: ReadonlySet<string> = new Set(['None', 'Boolean', 'Number', 'String', 'DictionaryExpression']);
