import type { Problem } from '../../domain/lint/problem.ts';
import type { ProjectPath } from '../../domain/project/path.ts';

/** What the last check found. */
export interface ProblemsState {
  /** `checking` until the first answer for this plugin has come; `stale` while the text is newer than the answer. */
  readonly status: 'checking' | 'stale' | 'current' | 'failed';
  readonly all: readonly Problem[];
  readonly byPath: ReadonlyMap<ProjectPath, readonly Problem[]>;
}

export const NO_PROBLEMS: ProblemsState = { status: 'checking', all: [], byPath: new Map() };

/** Files the problems by path, keeping their order. */
export function problemsState(status: ProblemsState['status'], all: readonly Problem[]): ProblemsState {
  const byPath = new Map<ProjectPath, Problem[]>();
  for (const problem of all) {
    const list = byPath.get(problem.path);
    if (list === undefined) byPath.set(problem.path, [problem]);
    else list.push(problem);
  }
  return { status, all, byPath };
}
