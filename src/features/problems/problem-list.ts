import type { Problem, Severity } from '../../domain/lint/problem.ts';
import { comparePaths, type ProjectPath } from '../../domain/project/path.ts';

/** The problems of one file: errors first, then in the order of its text. */
export interface ProblemGroup {
  readonly path: ProjectPath;
  readonly problems: readonly Problem[];
}

/** What the panel lets through. */
export interface ProblemFilter {
  readonly text: string;
  readonly severities: ReadonlySet<Severity>;
}

/** The problems that pass a filter, by file, the files with errors first. A text is looked for in messages, paths and rule ids, whatever the case. */
export function groupProblems(problems: readonly Problem[], filter: ProblemFilter): ProblemGroup[] {
  const wanted = filter.text.trim().toLowerCase();
  const groups = new Map<ProjectPath, Problem[]>();
  for (const problem of problems) {
    if (!filter.severities.has(problem.severity)) continue;
    const haystack = `${problem.message} ${problem.path} ${problem.rule}`.toLowerCase();
    if (wanted !== '' && !haystack.includes(wanted)) continue;
    const group = groups.get(problem.path);
    if (group === undefined) groups.set(problem.path, [problem]);
    else group.push(problem);
  }
  return [...groups]
    .map(([path, list]) => ({ path, problems: list.sort(compareProblems) }))
    .sort((a, b) => worstOf(a) - worstOf(b) || comparePaths(a.path, b.path));
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, information: 2 };

function compareProblems(a: Problem, b: Problem): number {
  return RANK[a.severity] - RANK[b.severity] || a.range.start - b.range.start;
}

function worstOf({ problems: [first] }: ProblemGroup): number {
  return first === undefined ? RANK.information : RANK[first.severity];
}

/** The first `limit` problems of the groups, which keep their order; a group that is cut keeps its first ones. */
export function firstOf(groups: readonly ProblemGroup[], limit: number): readonly ProblemGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    if (left <= 0) return [];
    const problems = group.problems.slice(0, left);
    left -= problems.length;
    return [{ ...group, problems }];
  });
}

/** The line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index >= 0 && index < offset; index = text.indexOf('\n', index + 1)) line += 1;
  return line;
}
