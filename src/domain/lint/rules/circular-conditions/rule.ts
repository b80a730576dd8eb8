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
      const reads = readsWithin(group);
      for (const name of group.keys()) {
        const circle = findCircle(name, reads);
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

/** The fields of the group that each of its fields depends on. */
function readsWithin(group: Group): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...group].map(([name, { expression }]) => [
      name,
      findModelReferences(expression).flatMap((read) => (group.has(read.name) ? [read.name] : [])),
    ]),
  );
}

/** The shortest way from a field over those it depends on back to itself; a field that depends on itself alone is fine. */
function findCircle(start: string, reads: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const cameFrom = new Map<string, string | undefined>([[start, undefined]]);
  // A map goes on over what is added to it meanwhile.
  for (const field of cameFrom.keys()) {
    for (const name of reads.get(field) ?? []) {
      if (name === start && field !== start) return wayTo(field, cameFrom);
      if (!cameFrom.has(name)) cameFrom.set(name, field);
    }
  }
  return [];
}

function wayTo(end: string, cameFrom: ReadonlyMap<string, string | undefined>): readonly string[] {
  const way: string[] = [];
  for (let field: string | undefined = end; field !== undefined; field = cameFrom.get(field)) way.push(field);
  return way.reverse();
}

/** Whether all of them are hidden while none of them is filled in, whatever the other fields hold. */
function isStuck(circle: readonly string[], group: Group): boolean {
  const members = circle.flatMap((name) => group.get(name) ?? []);
  const initial = Object.fromEntries(members.map(({ param }) => [param.name, initialValue(param)]));
  return members.every(({ expression }) => outcomeOf(expression, initial) === 'hidden');
}
