import type { Change } from '../../domain/project/change.ts';
import { describeChangeError } from '../../domain/project/change.ts';
import { textContent } from '../../domain/project/content.ts';
import { copyPath, freeCopyPath, movePath, removePaths } from '../../domain/project/folder.ts';
import { movePaths, moveTargets, topmostPaths } from '../../domain/project/move-paths.ts';
import { baseName, joinPath, type ProjectPath, parentFolder } from '../../domain/project/path.ts';
import type { Project } from '../../domain/project/project.ts';
import { followMoves } from '../../domain/references/follow-moves.ts';
import { selectSession } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { applyEdit } from './editing.ts';
import { selectEntries } from './explorer.ts';
import { revealRange, toggleFolder } from './layout.ts';
import { announce, notify } from './shell.ts';
import { offerUndo } from './take-back.ts';

/** Makes an empty file and opens it, ready to be written. */
export function createFile(workspace: Workspace, path: ProjectPath): void {
  const change: Change = { kind: 'write', path, content: textContent('') };
  if (!applyEdit(workspace, { label: `Create ${path}`, changes: [change] })) return;
  revealRange(workspace, path, { start: 0, end: 0 });
}

/** Makes an empty folder and chooses it in the tree. */
export function createFolder(workspace: Workspace, path: ProjectPath): void {
  if (!applyEdit(workspace, { label: `Create folder ${path}`, changes: [{ kind: 'add-folder', path }] })) return;
  showIn(workspace, path);
  selectEntries(workspace, [path]);
}

/** Gives a file or folder another name in its folder, as one step with the changes of what names it. */
export function renameEntry(workspace: Workspace, path: ProjectPath, name: string): void {
  const project = openProject(workspace);
  const renamed = joinPath(parentFolder(path), name);
  if (project === undefined || renamed === path) return;
  const changes = movePath(project, path, renamed);
  if (!changes.ok) {
    refuse(workspace, 'Not renamed', describeChangeError(changes.error));
    return;
  }
  const label = `Rename ${baseName(path)} to ${name}`;
  const followed = followMoves(project, changes.value);
  if (!applyEdit(workspace, { label, changes: [...changes.value, ...followed] })) return;
  if (followed.length > 0) announce(workspace, `Done: ${label}${describeFollowed(followed)}`);
  selectEntries(workspace, [renamed]);
}

/** Moves files and folders into a folder, as one step with the changes of what names them. */
export function moveEntries(workspace: Workspace, paths: readonly ProjectPath[], folder: ProjectPath | ''): void {
  const project = openProject(workspace);
  const targets = moveTargets(paths, folder);
  if (project === undefined || targets.length === 0) return;
  const changes = movePaths(project, paths, folder);
  if (!changes.ok) {
    refuse(workspace, 'Not moved', describeChangeError(changes.error));
    return;
  }
  const label = `Move ${nameEntries(targets.map(({ from }) => from))} to ${nameFolder(folder)}`;
  const followed = followMoves(project, changes.value);
  if (!applyEdit(workspace, { label, changes: [...changes.value, ...followed] })) return;
  if (folder !== '') toggleFolder(workspace, folder, true);
  selectEntries(
    workspace,
    targets.map(({ to }) => to),
  );
  announce(workspace, `Done: ${label}${describeFollowed(followed)}`);
}

/** Copies files and folders beside themselves, as one step. */
export function duplicateEntries(workspace: Workspace, paths: readonly ProjectPath[]): void {
  const project = openProject(workspace);
  if (project === undefined) return;
  const originals = topmostPaths(paths);
  const changes: Change[] = [];
  const copies: ProjectPath[] = [];
  for (const path of originals) {
    const copy = freeCopyPath(project, path);
    const copied = copyPath(project, path, copy);
    if (!copied.ok) {
      refuse(workspace, 'Not duplicated', describeChangeError(copied.error));
      return;
    }
    changes.push(...copied.value);
    copies.push(copy);
  }
  if (!applyEdit(workspace, { label: `Duplicate ${nameEntries(originals)}`, changes })) return;
  selectEntries(workspace, copies);
}

/** Deletes files and folders as one step, and offers to take it back. */
export function deleteEntries(workspace: Workspace, paths: readonly ProjectPath[]): void {
  const project = openProject(workspace);
  if (project === undefined || paths.length === 0) return;
  const gone = topmostPaths(paths);
  const what = nameEntries(gone);
  if (!applyEdit(workspace, { label: `Delete ${what}`, changes: removePaths(project, gone) })) return;
  offerUndo(workspace, {
    title: `Deleted ${what}`,
    label: `Restore ${what}`,
    afterwards: () => selectEntries(workspace, gone),
  });
}

/** Puts the path of what is chosen where other programs can paste it, one a line. */
export async function copyPaths(workspace: Workspace, paths: readonly ProjectPath[]): Promise<void> {
  const isCopied = await workspace.clipboard.write(paths.join('\n'));
  announce(
    workspace,
    isCopied ? `Copied: ${paths.join(', ')}` : 'Not copied: the browser does not let this page write to the clipboard',
  );
}

/** "llm.py", or "3 files and folders" for more than one. */
export function nameEntries(paths: readonly ProjectPath[]): string {
  const [first] = paths;
  return first !== undefined && paths.length === 1 ? baseName(first) : `${paths.length} files and folders`;
}

/** A folder as a person calls it. */
export function nameFolder(folder: ProjectPath | ''): string {
  return folder === '' ? 'the top level' : folder;
}

/** How many references were changed with a move. */
function describeFollowed(followed: readonly Change[]): string {
  const count = followed.reduce((sum, change) => sum + (change.kind === 'edit' ? change.edits.length : 0), 0);
  if (count === 0) return '';
  return count === 1 ? ', with 1 reference to it' : `, with ${count} references to it`;
}

function openProject(workspace: Workspace): Project | undefined {
  return selectSession(workspace.store.getState())?.project;
}

function refuse(workspace: Workspace, title: string, detail: string): void {
  notify(workspace, { tone: 'error', title, detail });
}

function showIn(workspace: Workspace, path: ProjectPath): void {
  for (let folder = parentFolder(path); folder !== ''; folder = parentFolder(folder)) {
    toggleFolder(workspace, folder, true);
  }
}
