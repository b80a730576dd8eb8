import { childrenOf } from '../../../python/syntax.ts';
import { listComponentCode } from '../../component-code.ts';
import { editTextFix } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const TRACE_ATTRIBUTE: Rule = {
  id: 'trace-attribute',
  title: 'Trace method that does not exist',
  severity: 'warning',
  fix: 'safe',
  *check(context): Iterable<Finding> {
    for (const { path, file, contract } of listComponentCode(context)) {
      if (!contract.bases.some((base) => base.startsWith('dataiku.llm.'))) continue;
      for (const { callee = '', node, range, arguments: given } of file.calls) {
        const [, span = ''] = /^((?:\w+\.)*(?:trace|span|subspan|\w*_?span|s))\.set_attribute$/.exec(callee) ?? [];
        if (span === '') continue;
        const [key, value] = given;
        const isStatement = node.parent?.name === 'ExpressionStatement' && childrenOf(node.parent).length === 1;
        const text = (part: typeof key) => (part === undefined ? '' : file.text.slice(part.value.from, part.value.to));
        const fixes =
          isStatement && given.length === 2
            ? editTextFix(
                'Use the dict of attributes',
                path,
                range,
                `${span}.attributes[${text(key)}] = ${text(value)}`,
              )
            : [];
        yield {
          path,
          range,
          message: 'A span has no method "set_attribute": write span.attributes["key"] = value.',
          fixes,
        };
      }
    }
  },
};
