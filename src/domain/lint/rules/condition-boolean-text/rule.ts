import { type Comparison, findComparisons } from '../../../condition/comparisons.ts';
import {
  editSource,
  listUnderstood,
  paramsInScope,
  placeInCondition,
  rewriteFix,
  type UnderstoodCondition,
} from '../../conditions.ts';
import type { Finding, Rule } from '../../rule.ts';

export const CONDITION_BOOLEAN_TEXT: Rule = {
  id: 'condition-boolean-text',
  title: 'BOOLEAN compared with a text',
  severity: 'warning',
  fix: 'safe',
  *check(context): Iterable<Finding> {
    for (const condition of listUnderstood(context)) {
      for (const comparison of findComparisons(condition.expression)) {
        const { read, literal } = comparison;
        if (!isNeverEqual(condition, comparison)) continue;
        const meant = String(literal.value).toLowerCase();
        const canFix = meant === 'true' || meant === 'false';
        yield {
          path: condition.list.file.path,
          range: placeInCondition(condition, literal.range),
          message: `"${read.name}" is a BOOLEAN: true or false is never equal to the text "${literal.value}".`,
          fixes: canFix
            ? rewriteFix(
                condition,
                `Compare with ${meant}`,
                editSource(condition, [{ range: literal.range, text: meant }]),
              )
            : [],
        };
      }
    }
  },
};

/** Texts that are numbers do equal true or false; and a default that is a text makes the value one. */
function isNeverEqual({ list }: UnderstoodCondition, { read, literal, kind }: Comparison): boolean {
  if (kind !== 'equal' || typeof literal.value !== 'string' || !Number.isNaN(Number(literal.value))) return false;
  const params = paramsInScope(list, read.name);
  const isBoolean = params.every(({ type, defaultValue }) => type === 'BOOLEAN' && typeof defaultValue !== 'string');
  return params.length > 0 && isBoolean;
}
