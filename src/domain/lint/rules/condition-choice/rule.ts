import { findComparisons } from '../../../condition/comparisons.ts';
import { printText } from '../../../condition/print.ts';
import { getKey, isJsonArray } from '../../../dssjson/json-value.ts';
import type { ParamSpec } from '../../../params/read-params.ts';
import { closestName } from '../../../schema/closest-name.ts';
import { editSource, listUnderstood, paramsInScope, placeInCondition, rewriteFix } from '../../conditions.ts';
import type { Finding, Rule } from '../../rule.ts';

export const CONDITION_CHOICE: Rule = {
  id: 'condition-choice',
  title: 'Condition on a value that cannot be chosen',
  severity: 'information',
  fix: 'guess',
  *check(context): Iterable<Finding> {
    for (const condition of listUnderstood(context)) {
      for (const { read, literal, kind } of findComparisons(condition.expression)) {
        const { value } = literal;
        if (typeof value !== 'string' || value === '') continue;
        const type = kind === 'equal' ? 'SELECT' : 'MULTISELECT';
        const choices = choicesOf(paramsInScope(condition.list, read.name), type);
        if (choices === undefined || choices.includes(value)) continue;
        const meant = closestName(value, choices);
        const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
        const edit = meant === undefined ? [] : [{ range: literal.range, text: printText(meant) }];
        yield {
          path: condition.list.file.path,
          range: placeInCondition(condition, literal.range),
          message: `"${value}" is none of the choices of "${read.name}", so that nobody can choose it here.${hint}`,
          fixes: meant === undefined ? [] : rewriteFix(condition, `Use "${meant}"`, editSource(condition, edit)),
        };
      }
    }
  },
};

/** The values that can be chosen; nothing when they are not all known. */
function choicesOf(params: readonly ParamSpec[], type: string): readonly string[] | undefined {
  const lists = params.map((param) => {
    const choices = getKey(param.value, 'selectChoices');
    const isKnown = param.type === type && getKey(param.value, 'getChoicesFromPython') !== true;
    return isKnown && isJsonArray(choices) && choices.length > 0 ? choices : undefined;
  });
  if (lists.length === 0 || lists.includes(undefined)) return undefined;
  const defaults = params.flatMap(({ defaultValue }) => (typeof defaultValue === 'string' ? [defaultValue] : []));
  const values = lists.flatMap((list) => list ?? []).map((choice) => getKey(choice, 'value') ?? '');
  return [...values.map((value) => (typeof value === 'object' ? '' : String(value))), ...defaults];
}
