import { singleValue } from '../../../python/single-value.ts';
import { listMethods } from '../../model-code.ts';
import type { Finding, Rule } from '../../rule.ts';

export const STREAM_WITHOUT_YIELD: Rule = {
  id: 'stream-without-yield',
  title: 'Stream that is no generator',
  severity: 'error',
  *check(context): Iterable<Finding> {
    for (const { method, path, file } of listMethods(context, 'BaseLLM', ['process_stream', 'aprocess_stream'])) {
      const { isGenerator, returns, name, range } = method;
      // What another generator gives may be handed on: only what is certainly none counts.
      const isHandedOn = returns.some(
        (value) => value !== undefined && HANDED_ON.has(singleValue(value, method.node, file.text).name),
      );
      const isRaising = returns.length === 0 && /\braise\b/.test(file.text.slice(method.node.from, method.node.to));
      if (isGenerator || isHandedOn || isRaising) continue;
      yield {
        path,
        range,
        message: `"${name}" never yields: DSS reads its pieces from a generator and fails with a TypeError.`,
      };
    }
  },
};

/** Expressions that may give a generator. */
const HANDED_ON: ReadonlySet<string> = new Set([
  'CallExpression',
  'VariableName',
  'MemberExpression',
  'ParenthesizedExpression',
  'AwaitExpression',
  'ConditionalExpression',
  'ComprehensionExpression',
]);
