import type { ConditionErrorKind } from '../../../condition/condition-error.ts';
import { listConditions, placeInCondition } from '../../conditions.ts';
import type { Finding, Rule } from '../../rule.ts';

/** Mistakes that have a rule of their own. */
const ELSEWHERE: ReadonlySet<ConditionErrorKind> = new Set([
  'assignment',
  'python-word',
  'javascript-word',
  'template',
  'arrow',
]);
/** What AngularJS evaluates though nobody should rely on it. */
const DOUBTFUL: ReadonlySet<ConditionErrorKind> = new Set(['filter', 'several']);
/** What is merely too much to be checked here. */
const UNCHECKED: ReadonlySet<ConditionErrorKind> = new Set(['too-long', 'too-deep']);

export const CONDITION_SYNTAX: Rule = {
  id: 'condition-syntax',
  title: 'Condition that cannot be understood',
  severity: 'error',
  *check(context): Iterable<Finding> {
    for (const condition of listConditions(context)) {
      if (condition.parsed.ok) continue;
      const { kind, message, range } = condition.parsed.error;
      if (ELSEWHERE.has(kind)) continue;
      const place = { path: condition.list.file.path, range: placeInCondition(condition, range) };
      if (UNCHECKED.has(kind)) {
        yield { ...place, severity: 'information', message: `This condition is not checked: ${message}.` };
      } else if (DOUBTFUL.has(kind)) {
        yield { ...place, severity: 'warning', message: `This condition may not do what was meant: ${message}.` };
      } else {
        const outcome = 'DSS cannot evaluate it, so that the field may never show.';
        yield { ...place, message: `The condition is not an AngularJS expression: ${message}. ${outcome}` };
      }
    }
  },
};
