import { findMember, type JsonNode, type TextRange } from '../../domain/dssjson/tree.ts';
import type { Problem } from '../../domain/lint/problem.ts';

/** The problems whose place is inside a range of the text. */
export function problemsInside(problems: readonly Problem[], range: TextRange): Problem[] {
  return problems.filter((problem) => isInside(problem.range, range));
}

/** What a field says is wrong with it; nothing for what is only worth knowing. */
export function errorOf(problems: readonly Problem[] | undefined): string | undefined {
  const wrong = (problems ?? []).filter(({ severity }) => severity !== 'information');
  return wrong.length === 0 ? undefined : wrong.map(({ message }) => message).join(' ');
}

/** The problems inside an object, told apart by whether they are at one of some keys. */
export interface ObjectProblems {
  readonly byKey: ReadonlyMap<string, readonly Problem[]>;
  readonly others: readonly Problem[];
}

export function sortProblems(problems: readonly Problem[], node: JsonNode, keys: readonly string[]): ObjectProblems {
  const byKey = new Map<string, readonly Problem[]>();
  const placed = new Set<Problem>();
  for (const key of keys) {
    const member = findMember(node, key);
    const found = member === undefined ? [] : problemsInside(problems, member.range);
    if (found.length > 0) byKey.set(key, found);
    for (const problem of found) placed.add(problem);
  }
  const others = problemsInside(problems, node.range).filter((problem) => !placed.has(problem));
  return { byKey, others };
}

function isInside(inner: TextRange, outer: TextRange): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
