import type { Problem } from '../../domain/lint/problem.ts';
import { pathsOf } from '../../domain/project/change.ts';
import { selectSession } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { isAsJudged } from './checking.ts';
import { applyEdit } from './editing.ts';
import { openFile, revealRange, selectActivePath } from './layout.ts';
import { announce, notify } from './shell.ts';

/** Shows a problem where it is: in its file, or at the list of files when the file is missing. The walk goes on from it. */
export function showProblem(workspace: Workspace, problem: Problem): void {
  workspace.running.lastProblem = problem;
  const content = selectSession(workspace.store.getState())?.project.files.get(problem.path);
  if (content?.kind === 'text') revealRange(workspace, problem.path, problem.range);
  else if (content !== undefined) openFile(workspace, problem.path);
  announce(workspace, problem.message);
}

/** Walks the problems from file to file in the order of their texts, from the one shown last, or the first in the active file. */
export function goToProblem(workspace: Workspace, direction: 'next' | 'previous'): void {
  const { all } = workspace.store.getState().problems;
  const shown = all.filter((problem) => problem.severity !== 'information');
  if (shown.length === 0) {
    announce(workspace, 'There are no problems');
    return;
  }
  const last = shown.findIndex((problem) => isSameProblem(problem, workspace.running.lastProblem));
  const step = direction === 'next' ? 1 : -1;
  const start = last >= 0 ? last + step : firstPlace(workspace, shown, direction);
  const problem = shown[(start + shown.length) % shown.length];
  if (problem === undefined) return;
  showProblem(workspace, problem);
}

/** Mends a problem as one step of the undo stack, unless what it would change has changed since it was found. */
export function applyFix(workspace: Workspace, problem: Problem, fixIndex: number): void {
  const fix = problem.fixes[fixIndex];
  if (fix === undefined) return;
  const paths = fix.edit.changes.flatMap(pathsOf);
  if (!isAsJudged(workspace, paths)) refuseOutdated(workspace, problem);
  else if (applyEdit(workspace, fix.edit)) announce(workspace, `Done: ${fix.title}`);
}

/** Says that a problem is older than the text it stands in. */
export function refuseOutdated(workspace: Workspace, { path }: Problem): void {
  const detail = `The text changed after this problem of ${path} was found. It is checked again: look at it, and repeat.`;
  notify(workspace, { tone: 'warn', title: 'Not changed', detail });
}

function firstPlace(workspace: Workspace, problems: readonly Problem[], direction: 'next' | 'previous'): number {
  const active = selectActivePath(workspace.store.getState());
  const isActive = (problem: Problem) => problem.path === active;
  const place = direction === 'next' ? problems.findIndex(isActive) : problems.findLastIndex(isActive);
  if (place >= 0) return place;
  return direction === 'next' ? 0 : problems.length - 1;
}

function isSameProblem(a: Problem, b: Problem | undefined): boolean {
  return (
    b !== undefined &&
    a.rule === b.rule &&
    a.path === b.path &&
    a.range.start === b.range.start &&
    a.message === b.message
  );
}
