import type { Expression } from '../../../condition/ast.ts';
import { initialValue } from '../../../condition/initial-value.ts';
import { outcomeOf } from '../../../condition/outcome.ts';
import { conditionOf } from '../../../condition/param-condition.ts';
import { findModelReferences } from '../../../condition/references.ts';
import type { ParamSpec } from '../../../params/read-params.ts';
import { listUnderstood, paramsInScope, placeInCondition, type UnderstoodCondition } from '../../conditions.ts';
import type { Finding, Rule } from '../../rule.ts';

export const CONDITION_ON_HIDDEN: Rule = {
  id: 'condition-on-hidden',
  title: 'Condition on a field that may be hidden',
  severity: 'information',
  *check(context): Iterable<Finding> {
    for (const condition of listUnderstood(context)) {
      const found = findHideable(condition);
      if (found === undefined) continue;
      const { param, source, range } = found;
      yield {
        path: condition.list.file.path,
        range: placeInCondition(condition, range),
        message: `"${param.name}" is shown only while ${source}. Its value may stay when it is hidden, and this field then stays too; repeat that condition here if it should not.`,
      };
    }
  },
};

/** The one field that a condition reads, when that may be hidden with a value that keeps this one shown. */
function findHideable({ list, param, expression }: UnderstoodCondition) {
  const reads = findModelReferences(expression);
  const [read] = reads;
  if (read === undefined || reads.some(({ name }) => name !== read.name) || read.name === param.name) return undefined;
  const params = paramsInScope(list, read.name);
  const [other] = params;
  if (other === undefined || params.length > 1) return undefined;
  const condition = conditionOf(other);
  if (condition === undefined || !condition.parsed.ok || !dependsOnOthers(condition.parsed.value, other))
    return undefined;
  // Where the untouched field shows this one too, hiding it was never meant to take this one with it.
  if (outcomeOf(expression, { [other.name]: initialValue(other) }) !== 'hidden') return undefined;
  return { param: other, source: condition.source, range: read.range };
}

function dependsOnOthers(expression: Expression, param: ParamSpec): boolean {
  const reads = findModelReferences(expression);
  return reads.length > 0 && reads.every(({ name }) => name !== param.name);
}
