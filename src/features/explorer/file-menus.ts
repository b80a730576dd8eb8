import { getCommand, runCommand } from '../../commands/table.ts';
import { isFolder } from '../../domain/project/folder.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import type { Project } from '../../domain/project/project.ts';
import { targetOfFile } from '../../domain/references/navigate.ts';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { folderOf, startCreate } from '../../workspace/operations/explorer.ts';
import { openFile } from '../../workspace/operations/layout.ts';
import { findFileReferences } from '../../workspace/operations/references.ts';
import { uploadFiles, uploadFolder } from '../../workspace/operations/uploading.ts';
import type { Session } from '../../workspace/slices/session.ts';
import { selectSession } from '../../workspace/state.ts';
import type { Workspace } from '../../workspace/workspace.ts';

const SEPARATOR: MenuEntry = { kind: 'separator' };
const READ_ONLY: MenuEntry = { kind: 'heading', label: 'Read only: another tab is editing this plugin' };

/** What the button "Add" offers. */
export function addMenu(workspace: Workspace): readonly MenuEntry[] {
  const session = selectSession(workspace.store.getState());
  if (session === undefined) return [];
  return withReason(session, [
    commandEntry(workspace, 'files.create-file', 'Create file'),
    commandEntry(workspace, 'files.create-folder', 'Create folder'),
    commandEntry(workspace, 'components.new', 'Create component'),
    SEPARATOR,
    commandEntry(workspace, 'files.upload', 'Upload files'),
    commandEntry(workspace, 'files.upload-folder', 'Upload folder'),
  ]);
}

/** What can be done with entries of the tree; with none of them, with the top level. */
export function fileMenu(workspace: Workspace, paths: readonly ProjectPath[]): readonly MenuEntry[] {
  const session = selectSession(workspace.store.getState());
  if (session === undefined) return [];
  const [first] = paths;
  if (first === undefined) return withReason(session, addHere(workspace, session, ''));
  const isOne = paths.length === 1;
  const files = paths.filter((path) => session.project.files.has(path));
  const open: MenuEntry = {
    kind: 'item',
    id: 'open',
    label: 'Open',
    shortcut: 'Enter',
    onSelect: () => {
      for (const path of files) openFile(workspace, path);
    },
  };
  return withReason(session, [
    ...(files.length > 0 ? [open, SEPARATOR] : []),
    ...(isOne ? [...addHere(workspace, session, folderOf(session.project, first)), SEPARATOR] : []),
    ...(isOne ? [commandEntry(workspace, 'files.rename', 'Rename')] : []),
    commandEntry(workspace, 'files.duplicate', 'Duplicate'),
    commandEntry(workspace, 'files.move', 'Move to…'),
    commandEntry(workspace, 'files.delete', 'Delete'),
    SEPARATOR,
    ...(isOne && canBeNamed(session.project, first) ? [referencesEntry(workspace, first)] : []),
    commandEntry(
      workspace,
      'files.download',
      isOne && isFolder(session.project, first) ? 'Download as zip' : 'Download',
    ),
    commandEntry(workspace, 'files.copy-path', 'Copy path'),
  ]);
}

function addHere(workspace: Workspace, session: Session, folder: ProjectPath | ''): readonly MenuEntry[] {
  const item = (id: string, label: string, onSelect: () => void): MenuEntry => ({
    kind: 'item',
    id,
    label,
    disabled: session.access === 'reading',
    onSelect,
  });
  return [
    item('create-file', 'Create file here', () => startCreate(workspace, 'file', folder)),
    item('create-folder', 'Create folder here', () => startCreate(workspace, 'folder', folder)),
    item('upload', 'Upload files here', () => void uploadFiles(workspace, folder)),
    item('upload-folder', 'Upload folder here', () => void uploadFolder(workspace, folder)),
  ];
}

function commandEntry(workspace: Workspace, id: string, label: string): MenuEntry {
  const command = getCommand(id);
  return {
    kind: 'item',
    id,
    label,
    shortcut: command.keys?.[0],
    disabled: command.isEnabled?.(workspace.store.getState()) === false,
    danger: id === 'files.delete',
    onSelect: () => runCommand(workspace, command),
  };
}

/** Files are named, and so are parameter sets, by their folders. */
function canBeNamed(project: Project, path: ProjectPath): boolean {
  return project.files.has(path) || targetOfFile(path).kind === 'parameter-set';
}

function referencesEntry(workspace: Workspace, path: ProjectPath): MenuEntry {
  return {
    kind: 'item',
    id: 'references',
    label: 'Find references',
    onSelect: () => findFileReferences(workspace, path),
  };
}

function withReason(session: Session, entries: readonly MenuEntry[]): readonly MenuEntry[] {
  return session.access === 'reading' ? [READ_ONLY, ...entries] : entries;
}
