import { initialValue } from '../../../condition/initial-value.ts';
import { outcomeOf } from '../../../condition/outcome.ts';
import { findModelReferences } from '../../../condition/references.ts';
import { listUnderstood, paramsInScope, placeInCondition, type UnderstoodCondition } from '../../conditions.ts';
import type { LintContext } from '../../context.ts';
import type { Finding, Rule } from '../../rule.ts';

export const CIRCULAR_CONDITIONS: Rule = {
  id: 'circular-conditions',
  title: 'Fields that wait for each other to be shown',
  severity: 'warning',
  *check(context): Iterable<Finding> {
    for (const group of groupByForm(context)) {
      const told = new Set<string>();
      for (const name of group.keys()) {
        const circle = findCircle(name, group);
        if (circle.length < 2 || circle.some((each) => told.has(each)) || !isStuck(circle, group)) continue;
        for (const each of circle) told.add(each);
        const condition = group.get(name);
        const read = condition && findModelReferences(condition.expression).find((each) => circle.includes(each.name));
        if (condition === undefined || read === undefined) continue;
        const names = [...circle, name].map((each) => `"${each}"`).join(' → ');
        yield {
          path: condition.list.file.path,
          range: placeInCondition(condition, read.range),
          message: `These fields are each shown only when the next is filled in: ${names}. None of them can be filled in first.`,
        };
      }
    }
  },
};

type Group = ReadonlyMap<string, UnderstoodCondition>;

/** The conditions of each form by name. Variants that share a name are left out: one of them may be shown. */
function groupByForm(context: LintContext): readonly Group[] {
  const groups = new Map<string, Map<string, UnderstoodCondition>>();
  for (const condition of listUnderstood(context)) {
    const { list, param } = condition;
    if (param.name === '' || paramsInScope(list, param.name).length !== 1) continue;
    const key = JSON.stringify([list.file.path, list.form]);
    const group = groups.get(key) ?? new Map<string, UnderstoodCondition>();
    groups.set(key, group.set(param.name, condition));
  }
  return [...groups.values()];
}

/** The shortest way from a field over those it depends on back to itself; a field that depends on itself alone is fine. */
function findCircle(start: string, group: Group): readonly string[] {
  let ways: readonly (readonly string[])[] = [[start]];
  const seen = new Set([start]);
  while (ways.length > 0) {
    const next: (readonly string[])[] = [];
    for (const way of ways) {
      const condition = group.get(way.at(-1) ?? start);
      const reads = condition === undefined ? [] : findModelReferences(condition.expression);
      for (const { name } of reads) {
        if (name === start && way.length > 1) return way;
        if (seen.has(name) || !group.has(name)) continue;
        seen.add(name);
        next.push([...way, name]);
      }
    }
    ways = next;
  }
  return [];
}

/** Whether all of them are hidden while none of them is filled in, whatever the other fields hold. */
function isStuck(circle: readonly string[], group: Group): boolean {
  const members = circle.flatMap((name) => group.get(name) ?? []);
  const initial = Object.fromEntries(members.map(({ param }) => [param.name, initialValue(param)]));
  return members.every(({ expression }) => outcomeOf(expression, initial) === 'hidden');
}
