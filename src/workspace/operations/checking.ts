import type { FixAllResult, FixScope } from '../../domain/lint/fix-all.ts';
import { countProblems } from '../../domain/lint/problem.ts';
import { type DssVersion, toDssVersion } from '../../domain/plugin/dss-version.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import type { Project } from '../../domain/project/project.ts';
import type { Completions } from '../../domain/schema/complete.ts';
import type { Hover } from '../../domain/schema/hover.ts';
import { problemsState } from '../slices/problems.ts';
import { selectSession } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { diffProjects } from './saving.ts';

/** How long after the last edit the plugin is checked. With the check itself it stays below 300 ms. */
const CHECK_DELAY_MS = 120;

/** How long the first check waits for a text editor that is on its way, which may never come. */
const EDITOR_DELAY_MS = 3000;

/** Gives the open plugin to the checker and asks for its problems, though not before the person can type. */
export function startChecking(workspace: Workspace): void {
  const session = selectSession(workspace.store.getState());
  if (session === undefined) return;
  workspace.running.checked = session.project;
  workspace.checker.setTarget(toDssVersion(workspace.store.getState().settings.target));
  workspace.checker.open(session.project);
  workspace.running.cancelCheck();
  if (isEditorOnItsWay(workspace)) checkAfterEditor(workspace);
  // In a task of its own: to send a large plugin to the checker takes as long as to draw its page.
  else workspace.running.cancelCheck = workspace.clock.after(0, () => void checkNow(workspace));
}

function isEditorOnItsWay(workspace: Workspace): boolean {
  const state = workspace.store.getState();
  const { route } = state.shell;
  if (workspace.running.host !== undefined || route.page !== 'plugin' || route.tab !== 'edit') return false;
  const files = selectSession(state)?.project.files;
  return state.layout.groups.some(({ active }) => active !== undefined && files?.get(active)?.kind === 'text');
}

/** The checker would compete with the editor for the network and the processor. */
function checkAfterEditor(workspace: Workspace): void {
  const cancelTimer = workspace.clock.after(EDITOR_DELAY_MS, () => scheduleCheck(workspace));
  const unsubscribe = workspace.store.subscribe(() => {
    if (!isEditorOnItsWay(workspace)) scheduleCheck(workspace);
  });
  workspace.running.cancelCheck = () => {
    cancelTimer();
    unsubscribe();
  };
}

/** Checks the open plugin for another version of DSS. */
export function checkFor(workspace: Workspace, target: DssVersion): void {
  workspace.checker.setTarget(target);
  void checkNow(workspace);
}

export function stopChecking(workspace: Workspace): void {
  workspace.running.cancelCheck();
  workspace.running.checkRun += 1;
  workspace.running.checked = undefined;
  workspace.running.judged = undefined;
  workspace.running.lastProblem = undefined;
}

/** Whether files are as they were when the problems that are shown were found, so that their places are right. */
export function isAsJudged(workspace: Workspace, paths: readonly ProjectPath[]): boolean {
  const { judged } = workspace.running;
  const files = selectSession(workspace.store.getState())?.project.files;
  return paths.every((path) => judged?.files.get(path) === files?.get(path));
}

/** Checks the open plugin once no edit has come for a moment. */
export function scheduleCheck(workspace: Workspace): void {
  workspace.running.cancelCheck();
  const { problems } = workspace.store.getState();
  if (problems.status === 'current') workspace.store.setState({ problems: { ...problems, status: 'stale' } });
  workspace.running.cancelCheck = workspace.clock.after(CHECK_DELAY_MS, () => void checkNow(workspace));
}

async function checkNow(workspace: Workspace): Promise<void> {
  const session = selectSession(workspace.store.getState());
  if (session === undefined) return;
  sendChanges(workspace, session.project);
  workspace.running.checkRun += 1;
  const run = workspace.running.checkRun;
  const report = await workspace.checker.check();
  if (run !== workspace.running.checkRun) return;
  if (!report.ok) {
    workspace.store.setState((state) => ({ problems: { ...state.problems, status: 'failed' } }));
    return;
  }
  const state = workspace.store.getState();
  const status = selectSession(state)?.project === session.project ? 'current' : 'stale';
  workspace.running.judged = session.project;
  workspace.store.setState({ problems: problemsState(status, report.value.problems, state.problems) });
  keepCounts(workspace);
}

/** What mends all problems of a scope, as the text is now; nothing when it cannot be told, or the text changed meanwhile. */
export async function askFixAll(workspace: Workspace, scope: FixScope): Promise<FixAllResult | undefined> {
  const session = selectSession(workspace.store.getState());
  if (session === undefined) return undefined;
  sendChanges(workspace, session.project);
  const answer = await workspace.checker.fixAll(scope);
  const isCurrent = selectSession(workspace.store.getState())?.project === session.project;
  return answer.ok && isCurrent ? answer.value : undefined;
}

/** What can be written at an offset of a descriptor, as the text is now; nothing when it cannot be told. */
export async function completeAt(
  workspace: Workspace,
  path: ProjectPath,
  offset: number,
): Promise<Completions | undefined> {
  const session = selectSession(workspace.store.getState());
  if (session === undefined) return undefined;
  sendChanges(workspace, session.project);
  const answer = await workspace.checker.complete(path, offset);
  return answer.ok ? answer.value : undefined;
}

/** What is known about an offset of a descriptor, as the text is now. */
export async function hoverAt(workspace: Workspace, path: ProjectPath, offset: number): Promise<Hover | undefined> {
  const session = selectSession(workspace.store.getState());
  if (session === undefined) return undefined;
  sendChanges(workspace, session.project);
  const answer = await workspace.checker.hover(path, offset);
  return answer.ok ? answer.value : undefined;
}

/** Sends the checker only what it has not seen. */
function sendChanges(workspace: Workspace, project: Project): void {
  const seen = workspace.running.checked ?? { files: new Map(), folders: new Set() };
  const changes = diffProjects(seen, project);
  workspace.running.checked = project;
  if (changes !== undefined) workspace.checker.update(changes);
}

/** Keeps the number of errors and warnings for the list of plugins. */
function keepCounts(workspace: Workspace): void {
  const state = workspace.store.getState();
  const session = selectSession(state);
  if (session === undefined || session.access === 'reading') return;
  const { errors, warnings } = countProblems(state.problems.all);
  const { record } = session;
  if (record.errors === errors && record.warnings === warnings) return;
  const counted = { ...record, errors, warnings };
  workspace.store.setState({ session: { kind: 'open', session: { ...session, record: counted } } });
  if (session.save.kind === 'saved') void workspace.repository.saveRecord(counted);
}
