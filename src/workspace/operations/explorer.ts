import { exists, isFolder } from '../../domain/project/folder.ts';
import { type ProjectPath, parentFolder } from '../../domain/project/path.ts';
import type { Project } from '../../domain/project/project.ts';
import type { ExplorerState, Naming } from '../slices/explorer.ts';
import { selectSession, type WorkspaceState } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { selectActivePath, showSideBar, toggleFolder } from './layout.ts';
import { openPluginTab } from './routing.ts';

function updateExplorer(workspace: Workspace, update: Partial<ExplorerState>): void {
  workspace.store.setState((state) => ({ explorer: { ...state.explorer, ...update } }));
}

/** Chooses files and folders in the tree, and puts its focus on the first. */
export function selectEntries(workspace: Workspace, paths: readonly ProjectPath[]): void {
  updateExplorer(workspace, { selected: paths, focused: paths[0] });
}

/** Takes over what was chosen in the tree itself. */
export function setSelection(workspace: Workspace, selected: readonly ProjectPath[]): void {
  updateExplorer(workspace, { selected });
}

export function setFocusedEntry(workspace: Workspace, focused: ProjectPath | undefined): void {
  updateExplorer(workspace, { focused });
}

/** Starts to name an entry in the tree, or ends it. */
export function setNaming(workspace: Workspace, naming: Naming | undefined): void {
  updateExplorer(workspace, { naming });
}

/** Shows a row for a new file or folder in the tree, whose name is then typed. */
export function startCreate(workspace: Workspace, entry: 'file' | 'folder', folder: ProjectPath | '' = ''): void {
  showTree(workspace);
  if (folder !== '') toggleFolder(workspace, folder, true);
  setNaming(workspace, { kind: 'create', folder, entry });
}

/** Makes the name of an entry a field in the tree. */
export function startRename(workspace: Workspace, path: ProjectPath): void {
  showTree(workspace);
  selectEntries(workspace, [path]);
  setNaming(workspace, { kind: 'rename', path });
}

function showTree(workspace: Workspace): void {
  openPluginTab(workspace, 'edit');
  showSideBar(workspace, 'explorer');
}

/** What commands on files act on: what is chosen in the tree, else the file in the editor. */
export function selectTargets(state: WorkspaceState): readonly ProjectPath[] {
  const project = selectSession(state)?.project;
  if (project === undefined) return [];
  const { focused } = state.explorer;
  const selected = state.explorer.selected.filter((path) => exists(project, path));
  // The keyboard can go to a row without choosing it; the row is then meant.
  if (focused !== undefined && !selected.includes(focused) && exists(project, focused)) return [focused];
  if (selected.length > 0) return selected;
  const active = selectActivePath(state);
  return active === undefined ? [] : [active];
}

/** The folder that an entry is, or lies in. */
export function folderOf(project: Project, path: ProjectPath): ProjectPath | '' {
  return isFolder(project, path) ? path : parentFolder(path);
}
