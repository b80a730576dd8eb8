import { applyChanges, type Change, describeChangeError, type ProjectEdit } from '../../domain/project/change.ts';
import { isInside, type ProjectPath } from '../../domain/project/path.ts';
import type { Project } from '../../domain/project/project.ts';
import { diffText } from '../../domain/project/text-edit.ts';
import type { DocumentEvent } from '../../ports/document-host.ts';
import { type History, type HistoryEntry, pushEntry } from '../slices/history.ts';
import { findRenamedParams } from '../slices/renamed-params.ts';
import type { Session } from '../slices/session.ts';
import { followChanges } from '../slices/tabs.ts';
import { selectSession } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { scheduleCheck } from './checking.ts';
import { scheduleSave } from './saving.ts';
import { followParameterSets, followRenamedParams } from './settings.ts';
import { announce, notify, updateShell } from './shell.ts';

export interface EditOptions {
  /** The view that made the edit; it does not hear of it again. */
  readonly origin?: string;
  /** Edits with the same key that follow each other quickly are undone as one. */
  readonly mergeKey?: string;
}

/** Changes the open plugin as one step of its undo stack. Answers whether it was done; a refusal has been told to the person. */
export function applyEdit(workspace: Workspace, edit: ProjectEdit, options: EditOptions = {}): boolean {
  const session = selectSession(workspace.store.getState());
  if (session === undefined || edit.changes.length === 0) return false;
  if (session.access === 'reading') {
    notify(workspace, {
      tone: 'warn',
      title: 'Not changed',
      detail: 'Another tab is editing this plugin. Choose "Edit here instead" to take it over.',
    });
    return false;
  }
  const applied = applyChanges(session.project, edit.changes);
  if (!applied.ok) {
    notify(workspace, { tone: 'error', title: 'Not changed', detail: describeChangeError(applied.error) });
    return false;
  }
  const now = workspace.clock.now();
  const entry: HistoryEntry = {
    label: edit.label,
    undo: applied.value.inverse,
    redo: edit.changes,
    mergeKey: options.mergeKey,
    startedAt: now,
    changedAt: now,
  };
  commit(workspace, session, applied.value.project, pushEntry(session.history, entry), edit.changes, options.origin);
  return true;
}

/** Replaces the text of a file by what `after` is, touching only the part that differs. */
export function editText(
  workspace: Workspace,
  path: ProjectPath,
  after: string,
  label: string,
  options: EditOptions = {},
): boolean {
  const content = selectSession(workspace.store.getState())?.project.files.get(path);
  const edits = diffText(content?.kind === 'text' ? content.text : '', after);
  if (edits.length === 0) return true;
  return applyEdit(workspace, { label, changes: [{ kind: 'edit', path, edits }] }, options);
}

/** Takes back the last step, wherever in the plugin it was. */
export function undo(workspace: Workspace): void {
  step(workspace, 'undo');
}

export function redo(workspace: Workspace): void {
  step(workspace, 'redo');
}

function step(workspace: Workspace, direction: 'undo' | 'redo'): void {
  const session = selectSession(workspace.store.getState());
  if (session === undefined || session.access === 'reading') return;
  const { done, undone } = session.history;
  const entry = direction === 'undo' ? done.at(-1) : undone.at(-1);
  if (entry === undefined) {
    announce(workspace, direction === 'undo' ? 'Nothing to undo' : 'Nothing to redo');
    return;
  }
  const changes = direction === 'undo' ? entry.undo : entry.redo;
  const applied = applyChanges(session.project, changes);
  if (!applied.ok) throw new Error(`The undo stack does not fit the plugin: ${describeChangeError(applied.error)}`);
  const history: History =
    direction === 'undo'
      ? { done: done.slice(0, -1), undone: [...undone, entry] }
      : { done: [...done, entry], undone: undone.slice(0, -1) };
  commit(workspace, session, applied.value.project, history, changes, undefined);
  revealChange(workspace, changes);
  announce(workspace, `${direction === 'undo' ? 'Undone' : 'Redone'}: ${entry.label}`);
}

/** Shows the last text edit of a step where its file is open. */
function revealChange(workspace: Workspace, changes: readonly Change[]): void {
  const change = changes.findLast((candidate) => candidate.kind === 'edit');
  const edit = change?.edits.at(-1);
  const { layout } = workspace.store.getState();
  if (change === undefined || edit === undefined) return;
  const group = layout.groups[layout.activeGroup];
  if (group?.active !== change.path) return;
  const end = edit.offset + edit.text.length;
  updateShell(workspace, (shell) => ({
    reveal: {
      path: change.path,
      range: { start: end, end },
      focus: false,
      count: (shell.reveal?.count ?? 0) + 1,
    },
  }));
}

function commit(
  workspace: Workspace,
  session: Session,
  project: Project,
  history: History,
  changes: readonly Change[],
  origin: string | undefined,
): void {
  const record = { ...session.record, editedAt: workspace.clock.now() };
  workspace.store.setState((state) => ({
    session: {
      kind: 'open',
      session: {
        ...session,
        record,
        project,
        history,
        save: session.save.kind === 'saved' ? { kind: 'pending' } : session.save,
      },
    },
    layout: followChanges(state.layout, changes, project),
  }));
  followParameterSets(workspace, changes);
  // A name that is being typed is none yet.
  if (origin === undefined) {
    followRenamedParams(workspace, session.key, findRenamedParams(session.project, project, changes));
  }
  for (const change of changes) {
    const event = documentEvent(change, origin);
    if (event !== undefined) for (const listener of workspace.documentListeners) listener(event);
  }
  scheduleSave(workspace);
  scheduleCheck(workspace);
}

function documentEvent(change: Change, origin = ''): DocumentEvent | undefined {
  switch (change.kind) {
    case 'edit':
      return { kind: 'edited', path: change.path, edits: change.edits, origin };
    case 'write':
      return { kind: 'replaced', path: change.path };
    case 'move':
      return { kind: 'moved', from: change.from, to: change.to };
    case 'remove':
      return { kind: 'removed', path: change.path };
    case 'add-folder':
    case 'remove-folder':
      return undefined;
  }
}

/** Whether a path has changes that are not stored yet. */
export function isUnsaved(session: Session, path: ProjectPath): boolean {
  if (session.project.files.get(path) !== session.stored.files.get(path)) return true;
  return [...session.project.folders].some((folder) => isInside(folder, path) && !session.stored.folders.has(folder));
}
