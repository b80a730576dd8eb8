import { findModelReferences } from '../../../condition/references.ts';
import { closestName } from '../../../schema/closest-name.ts';
import { findDashedReads, isWithin } from '../../condition-names.ts';
import {
  editSource,
  listUnderstood,
  placeInCondition,
  rewriteFix,
  type UnderstoodCondition,
} from '../../conditions.ts';
import type { Fix } from '../../problem.ts';
import type { Finding, Rule } from '../../rule.ts';

export const UNKNOWN_CONDITION_PARAM: Rule = {
  id: 'unknown-condition-param',
  title: 'Condition on a parameter that is not there',
  severity: 'error',
  fix: 'guess',
  *check(context): Iterable<Finding> {
    for (const condition of listUnderstood(context)) {
      const { scope, file } = condition.list;
      const dashed = findDashedReads(condition);
      const seen = new Set<string>();
      for (const { name, nameRange } of findModelReferences(condition.expression)) {
        if (scope.has(name) || seen.has(name) || isWithin(dashed, nameRange)) continue;
        seen.add(name);
        const meant = closestName(name, scope);
        const hint = meant === undefined ? '' : ` Did you mean "model.${meant}"?`;
        yield {
          path: file.path,
          range: placeInCondition(condition, nameRange),
          message: `The condition reads "model.${name}", and no parameter of this form has that name.${hint}`,
          fixes: meant === undefined ? [] : renameFix(condition, name, meant),
        };
      }
    }
  },
};

function renameFix(condition: UnderstoodCondition, name: string, meant: string): readonly Fix[] {
  const edits = findModelReferences(condition.expression).flatMap((read) => {
    if (read.name !== name) return [];
    const isIndexed = read.spelling === 'index' || /^[A-Za-z_$][\w$]*$/.test(meant);
    return [isIndexed ? { range: read.nameRange, text: meant } : { range: read.range, text: `model['${meant}']` }];
  });
  return rewriteFix(condition, `Read "${meant}" instead`, editSource(condition, edits));
}
