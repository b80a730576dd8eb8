import type { Problem, Severity } from '../../domain/lint/problem.ts';
import { comparePaths, type ProjectPath } from '../../domain/project/path.ts';

/** The problems of one file, in the order of its text. */
export interface ProblemGroup {
  readonly path: ProjectPath;
  readonly problems: readonly Problem[];
}

/** What the panel lets through. */
export interface ProblemFilter {
  readonly text: string;
  readonly severities: ReadonlySet<Severity>;
}

/** The problems that pass a filter, by file. A text is looked for in messages, paths and rule ids, whatever the case. */
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
    .sort(([a], [b]) => comparePaths(a, b))
    .map(([path, list]) => ({ path, problems: list.sort((a, b) => a.range.start - b.range.start) }));
}

/** The line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index >= 0 && index < offset; index = text.indexOf('\n', index + 1)) line += 1;
  return line;
}
