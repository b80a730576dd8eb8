import { isInside } from '../../project/path.ts';
import type { Problem } from '../problem.ts';
import type { Suppression } from './suppression.ts';

/** Problems, those that are suppressed marked as such, and the suppressions that cover none of them. */
export interface SuppressedProblems {
  readonly problems: readonly Problem[];
  readonly unused: readonly Suppression[];
}

/** Marks the problems that suppressions cover. The first suppression that fits a problem is the one it names. */
export function applySuppressions(
  problems: readonly Problem[],
  suppressions: readonly Suppression[],
): SuppressedProblems {
  if (suppressions.length === 0) return { problems, unused: [] };
  const used = new Set<Suppression>();
  const marked = problems.map((problem): Problem => {
    const covering = suppressions.filter((suppression) => covers(suppression, problem));
    const [first] = covering;
    if (first === undefined) return problem;
    for (const suppression of covering) used.add(suppression);
    const { reason, path, range } = first;
    return { ...problem, suppressed: { reason, path, range } };
  });
  return { problems: marked, unused: suppressions.filter((suppression) => !used.has(suppression)) };
}

function covers({ rule, reach }: Suppression, problem: Problem): boolean {
  if (rule !== problem.rule) return false;
  if (reach.range === undefined) return problem.path === reach.path || isInside(problem.path, reach.path);
  const { start } = problem.range;
  return problem.path === reach.path && start >= reach.range.start && start <= reach.range.end;
}
