import type { Problem } from '../../domain/lint/problem.ts';
import type { ProjectPath } from '../../domain/project/path.ts';

/** What the last check found. */
export interface ProblemsState {
  /** `checking` until the first answer for this plugin has come; `stale` while the text is newer than the answer. */
  readonly status: 'checking' | 'stale' | 'current' | 'failed';
  /** Those that count. */
  readonly all: readonly Problem[];
  /** Those that someone decided to live with. */
  readonly suppressed: readonly Problem[];
  readonly byPath: ReadonlyMap<ProjectPath, readonly Problem[]>;
}

export const NO_PROBLEMS: ProblemsState = {
  status: 'checking',
  all: [],
  suppressed: [],
  byPath: new Map(),
};

/** Files the problems that count by path, keeping their order. */
export function problemsState(status: ProblemsState['status'], found: readonly Problem[]): ProblemsState {
  const all = found.filter(({ suppressed }) => suppressed === undefined);
  const suppressed = found.filter((problem) => problem.suppressed !== undefined);
  const byPath = new Map<ProjectPath, Problem[]>();
  for (const problem of all) {
    const list = byPath.get(problem.path);
    if (list === undefined) byPath.set(problem.path, [problem]);
    else list.push(problem);
  }
  return { status, all, suppressed, byPath };
}
