import { listMethods } from '../../model-code.ts';
import type { Finding, Rule } from '../../rule.ts';

export const GUARDRAIL_RETURN: Rule = {
  id: 'guardrail-return',
  title: 'Guardrail that does not return its input',
  severity: 'error',
  *check(context): Iterable<Finding> {
    for (const { method, path, file } of listMethods(context, 'BaseGuardrail', ['process'])) {
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
