import type { ParamSpec } from '../../../params/read-params.ts';
import { rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const DUPLICATE_PARAM: Rule = {
  id: 'duplicate-param',
  title: 'Two parameters with one name',
  severity: 'error',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params } of paramLists) {
      for (const copies of groupByName(params).values()) {
        const conditions = copies.map(({ visibilityCondition }) => visibilityCondition);
        const areVariants = !conditions.includes(undefined) && new Set(conditions).size === copies.length;
        if (areVariants) continue;
        for (const { node, name } of copies.slice(1)) {
          const message = `"${name}" is already the name of another parameter of this list: both fields write the same value.`;
          yield { path: file.path, range: rangeOfKey(node, 'name'), message };
        }
      }
    }
  },
};

function groupByName(params: readonly ParamSpec[]): ReadonlyMap<string, readonly ParamSpec[]> {
  const groups = new Map<string, ParamSpec[]>();
  for (const param of params) {
    if (param.name === '' || param.type === 'SEPARATOR') continue;
    const group = groups.get(param.name);
    if (group === undefined) groups.set(param.name, [param]);
    else group.push(param);
  }
  return groups;
}
