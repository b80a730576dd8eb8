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

/**
 * Files the problems that count by path, keeping their order. Problems that were there before stay the same objects, so
 * that an edit of one file draws nothing anew for the others.
 */
export function problemsState(
  status: ProblemsState['status'],
  answer: readonly Problem[],
  before: ProblemsState = NO_PROBLEMS,
): ProblemsState {
  const found = keepKnown(answer, [...before.all, ...before.suppressed]);
  const all = found.filter(({ suppressed }) => suppressed === undefined);
  const suppressed = found.filter((problem) => problem.suppressed !== undefined);
  const lists = new Map<ProjectPath, Problem[]>();
  for (const problem of all) {
    const list = lists.get(problem.path);
    if (list === undefined) lists.set(problem.path, [problem]);
    else list.push(problem);
  }
  const byPath = new Map<ProjectPath, readonly Problem[]>();
  for (const [path, list] of lists) {
    const known = before.byPath.get(path);
    byPath.set(path, known !== undefined && isSameList(known, list) ? known : list);
  }
  return { status, all, suppressed, byPath };
}

function keepKnown(found: readonly Problem[], known: readonly Problem[]): readonly Problem[] {
  const byPlace = new Map(known.map((problem) => [placeOf(problem), problem]));
  return found.map((problem) => {
    const old = byPlace.get(placeOf(problem));
    return old !== undefined && isSame(old, problem) ? old : problem;
  });
}

function placeOf({ rule, path, range, message }: Problem): string {
  return `${rule}\n${path}\n${range.start}\n${message}`;
}

/** Whether two problems of one place are equal. Fixes have the texts of edits, so they are compared as a whole. */
function isSame(a: Problem, b: Problem): boolean {
  if (a.severity !== b.severity || a.range.end !== b.range.end || a.errorCode !== b.errorCode) return false;
  if (a.suppressed !== b.suppressed && JSON.stringify(a.suppressed) !== JSON.stringify(b.suppressed)) return false;
  if (a.fixes.length !== b.fixes.length) return false;
  return a.fixes.length === 0 || JSON.stringify(a.fixes) === JSON.stringify(b.fixes);
}

function isSameList(a: readonly Problem[], b: readonly Problem[]): boolean {
  return a.length === b.length && a.every((problem, index) => problem === b[index]);
}
