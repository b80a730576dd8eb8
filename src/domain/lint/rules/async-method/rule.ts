import { listMethods } from '../../model-code.ts';
import { editTextFix } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const ASYNC_METHOD: Rule = {
  id: 'async-method',
  title: 'Method whose name and `async` do not agree',
  severity: 'error',
  fix: 'safe',
  *check(context): Iterable<Finding> {
    for (const { method, path, methods } of listMethods(context, 'BaseLLM', [
      'process',
      'aprocess',
      'process_stream',
      'aprocess_stream',
    ])) {
      const { name, isAsync, range } = method;
      const isAsyncName = name.startsWith('a');
      if (isAsync === isAsyncName) continue;
      const other = isAsyncName ? name.slice(1) : `a${name}`;
      const message = isAsync
        ? `DSS does not await "${name}": a coroutine is named "${other}".`
        : `DSS awaits "${name}", and it is no coroutine: write "async def", or name it "${other}".`;
      const isTaken = methods.some((each) => each.name === other);
      yield {
        path,
        range,
        message,
        fixes: isTaken ? [] : editTextFix(`Rename "${name}" to "${other}"`, path, range, other),
      };
    }
  },
};
