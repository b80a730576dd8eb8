import { type Expression, walk } from '../../../condition/ast.ts';
import { evaluate } from '../../../condition/evaluate.ts';
import { conditionOf } from '../../../condition/param-condition.ts';
import { removeValue } from '../../../dssjson/edit.ts';
import type { ParamSpec } from '../../../params/read-params.ts';
import { editFix, rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const CONSTANT_CONDITION: Rule = {
  id: 'constant-condition',
  title: 'Condition that never changes',
  severity: 'information',
  fix: 'safe',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params } of paramLists) {
      for (const param of params) {
        const outcome = constantOutcome(param);
        if (outcome === undefined) continue;
        const place = { path: file.path, range: rangeOfKey(param.node, 'visibilityCondition') };
        if (outcome) {
          const fixes = editFix(
            'Remove the condition',
            file.path,
            removeValue(file.text, [...param.path, 'visibilityCondition']),
          );
          yield { ...place, message: 'This condition is always true: the field is shown without it too.', fixes };
        } else {
          const message =
            'This condition is never true, so that the field is never shown. That is fine for an old parameter whose stored values are still read; otherwise it can go.';
          yield { ...place, message };
        }
      }
    }
  },
};

/** What the condition always comes to; nothing when it depends on something. */
function constantOutcome(param: ParamSpec): boolean | undefined {
  if (typeof param.visibilityCondition === 'boolean') return param.visibilityCondition;
  const parsed = conditionOf(param)?.parsed;
  return parsed?.ok && isConstant(parsed.value) ? Boolean(evaluate(parsed.value, {})) : undefined;
}

function isConstant(expression: Expression): boolean {
  return [...walk(expression)].every(({ kind }) => kind !== 'name');
}
