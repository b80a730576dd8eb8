import { downloadEntries } from '../workspace/operations/downloading.ts';
import { selectTargets, startCreate, startRename } from '../workspace/operations/explorer.ts';
import { copyPaths, deleteEntries, duplicateEntries } from '../workspace/operations/files.ts';
import { openDialog } from '../workspace/operations/shell.ts';
import { uploadFiles, uploadFolder } from '../workspace/operations/uploading.ts';
import type { WorkspaceState } from '../workspace/state.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Command, canWrite } from './command.ts';

/** Commands on files: they act on what is chosen in the tree, else on the file in the editor. */
export const FILE_COMMANDS: readonly Command[] = [
  {
    id: 'files.create-file',
    title: 'Create file',
    group: 'Files',
    keys: ['Alt+Shift+N'],
    isEnabled: canWrite,
    run: (workspace) => startCreate(workspace, 'file'),
  },
  {
    id: 'files.create-folder',
    title: 'Create folder',
    group: 'Files',
    keys: ['Alt+Shift+F'],
    isEnabled: canWrite,
    run: (workspace) => startCreate(workspace, 'folder'),
  },
  {
    id: 'files.upload',
    title: 'Upload files',
    group: 'Files',
    isEnabled: canWrite,
    run: (workspace) => uploadFiles(workspace),
  },
  {
    id: 'files.upload-folder',
    title: 'Upload folder',
    group: 'Files',
    isEnabled: canWrite,
    run: (workspace) => uploadFolder(workspace),
  },
  {
    id: 'files.rename',
    title: 'Rename file or folder',
    group: 'Files',
    keys: ['F2'],
    region: 'files',
    isEnabled: canChangeTargets,
    run: renameTarget,
  },
  {
    id: 'files.move',
    title: 'Move files to a folder',
    group: 'Files',
    keys: ['Alt+Shift+M'],
    region: 'files',
    isEnabled: canChangeTargets,
    run: (workspace) => openDialog(workspace, { kind: 'move-files', paths: targetsOf(workspace) }),
  },
  {
    id: 'files.duplicate',
    title: 'Duplicate files',
    group: 'Files',
    keys: ['Mod+D'],
    region: 'files',
    isEnabled: canChangeTargets,
    run: (workspace) => duplicateEntries(workspace, targetsOf(workspace)),
  },
  {
    id: 'files.delete',
    title: 'Delete files',
    group: 'Files',
    keys: ['Delete', 'Mod+Backspace'],
    region: 'files',
    isEnabled: canChangeTargets,
    run: (workspace) => deleteEntries(workspace, targetsOf(workspace)),
  },
  {
    id: 'files.download',
    title: 'Download files',
    group: 'Files',
    keys: ['Alt+Shift+D'],
    region: 'files',
    isEnabled: hasTargets,
    run: (workspace) => downloadEntries(workspace, targetsOf(workspace)),
  },
  {
    id: 'files.copy-path',
    title: 'Copy path',
    group: 'Files',
    keys: ['Alt+Shift+C'],
    isEnabled: hasTargets,
    run: (workspace) => copyPaths(workspace, targetsOf(workspace)),
  },
];

function targetsOf({ store }: Workspace) {
  return selectTargets(store.getState());
}

function hasTargets(state: WorkspaceState): boolean {
  return selectTargets(state).length > 0;
}

function canChangeTargets(state: WorkspaceState): boolean {
  return canWrite(state) && hasTargets(state);
}

function renameTarget(workspace: Workspace): void {
  const { focused } = workspace.store.getState().explorer;
  const targets = targetsOf(workspace);
  const target = targets.find((path) => path === focused) ?? targets[0];
  if (target !== undefined) startRename(workspace, target);
}
