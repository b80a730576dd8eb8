import { repairCondition } from '../../../condition/repair.ts';
import { listConditions, placeInCondition, rewriteFix } from '../../conditions.ts';
import type { Finding, Rule } from '../../rule.ts';

export const CONDITION_ASSIGNMENT: Rule = {
  id: 'condition-assignment',
  title: 'Condition that sets a value',
  severity: 'error',
  fix: 'safe',
  *check(context): Iterable<Finding> {
    for (const condition of listConditions(context)) {
      if (condition.parsed.ok || condition.parsed.error.kind !== 'assignment') continue;
      yield {
        path: condition.list.file.path,
        range: placeInCondition(condition, condition.parsed.error.range),
        message:
          '"=" sets a value where "==" would compare: evaluating this condition may overwrite what was filled in, or fail.',
        fixes: rewriteFix(condition, 'Compare with "=="', repairCondition(condition.source)),
      };
    }
  },
};
