import { listKind, valueAt } from '../../descriptor-values.ts';
import type { Finding, Rule } from '../../rule.ts';
import { WHOLE_FILE } from '../../rule.ts';

export const GUARDRAIL_SCOPE: Rule = {
  id: 'guardrail-scope',
  title: 'Guardrail that is never called',
  severity: 'warning',
  *check(context): Iterable<Finding> {
    for (const file of listKind(context, 'python-guardrails')) {
      if (file.reading.root?.kind !== 'object') continue;
      const isCalled = ['operatesOnQueries', 'operatesOnResponses'].some((flag) => {
        return valueAt(file, [flag]) === true || valueAt(file, [`${flag}BasedOnParameterName`]) !== undefined;
      });
      if (isCalled) continue;
      const message =
        'Neither "operatesOnQueries" nor "operatesOnResponses" is true, so the guardrail is never called.';
      yield { path: file.path, range: WHOLE_FILE, message };
    }
  },
};
