import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { isInsideAny } from '../../domain/project/move-paths.ts';
import { judgeNewPath, judgeRename } from '../../domain/project/new-path.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Tree } from '../../ui/tree.tsx';
import type { TreeEditing } from '../../ui/tree-node.ts';
import { setFocusedEntry, setNaming, setSelection } from '../../workspace/operations/explorer.ts';
import { createFile, createFolder, moveEntries, renameEntry } from '../../workspace/operations/files.ts';
import { openFile, setExpandedFolders } from '../../workspace/operations/layout.ts';
import { addDropped } from '../../workspace/operations/uploading.ts';
import { selectSession } from '../../workspace/state.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { fileMenu } from './file-menus.ts';
import { type FileTree, filterFileTree, listFolders } from './file-tree.ts';
import { childRows, folderFromRow, fromEditing, fromRow, fromRows, ROOT_ROW, toEditing, toRow } from './tree-rows.ts';
import { useTreeItems } from './use-tree-items.tsx';

interface FilesProps {
  readonly tree: FileTree;
  /** Words that the paths shown must hold. */
  readonly filter: string;
}

/** The tree of the open plugin, or the part of it that a filter leaves, all open. */
export function Files({ tree: whole, filter: typed }: FilesProps) {
  const workspace = useWorkspace();
  const { selected, focused, naming } = useWorkspaceState((state) => state.explorer);
  const openFolders = useWorkspaceState((state) => state.layout.expanded);
  const canWrite = useWorkspaceState((state) => selectSession(state)?.access === 'writing');
  const filter = useDeferredValue(typed);
  const tree = useMemo(() => filterFileTree(whole, filter), [whole, filter]);
  const rows = useMemo(() => childRows(tree), [tree]);
  const getChildren = useCallback((row: string) => rows.get(row) ?? [], [rows]);
  const getItem = useTreeItems(tree);
  const closed = useClosedFolders(filter);
  const expanded = useMemo(() => {
    if (tree === whole) return openFolders.filter((folder) => tree.children.has(folder)).map(toRow);
    return listFolders(tree)
      .filter((folder) => !closed.folders.has(folder))
      .map(toRow);
  }, [tree, whole, openFolders, closed.folders]);
  const editing = useMemo(() => toEditing(naming), [naming]);
  const selectedRows = useMemo(() => selected.map(toRow), [selected]);

  if (tree !== whole && tree.files.length + tree.emptyFolders.length === 0) {
    return <EmptyState sentence={`No file has "${filter.trim()}" in its path.`} />;
  }
  return (
    <Tree
      label="Files"
      rootId={ROOT_ROW}
      getChildren={getChildren}
      getItem={getItem}
      expanded={expanded}
      onExpandedChange={(ids) => {
        const folders = fromRows(ids);
        if (tree === whole) setExpandedFolders(workspace, folders);
        else closed.keepOpen(listFolders(tree), new Set(folders));
      }}
      selected={selectedRows}
      onSelectedChange={(ids) => setSelection(workspace, fromRows(ids))}
      focused={focused === undefined ? null : toRow(focused)}
      onFocusedChange={(id) => setFocusedEntry(workspace, id === null ? undefined : fromRow(id))}
      onOpen={(id, { preview }) => {
        const path = fromRow(id);
        if (path !== undefined) openFile(workspace, path, { preview });
      }}
      editing={editing}
      onEditingChange={(next) => setNaming(workspace, fromEditing(next))}
      validateName={(name, edited) => findFault(workspace, name, edited)}
      onSubmitName={(name, edited) => submitName(workspace, name, edited)}
      {...(canWrite
        ? {
            onMove: (ids, folder) => moveEntries(workspace, fromRows(ids), folderFromRow(folder)),
            canMove: (ids, folder) => !isInsideAny(folderFromRow(folder), fromRows(ids)),
            onDropFiles: (data, folder) => void addDropped(workspace, data, folderFromRow(folder)),
          }
        : {})}
      menu={(ids) => fileMenu(workspace, fromRows(ids))}
    />
  );
}

/** The folders that were closed while a filter holds; another filter opens all. */
function useClosedFolders(filter: string) {
  const [closed, setClosed] = useState<{ readonly filter: string; readonly folders: ReadonlySet<ProjectPath> }>();
  return {
    folders: closed?.filter === filter ? closed.folders : NO_FOLDERS,
    keepOpen: (all: readonly ProjectPath[], open: ReadonlySet<ProjectPath>) =>
      setClosed({ filter, folders: new Set(all.filter((folder) => !open.has(folder))) }),
  };
}

const NO_FOLDERS: ReadonlySet<ProjectPath> = new Set();

function findFault(workspace: Workspace, name: string, editing: TreeEditing): string | undefined {
  const judged = judgeName(workspace, name, editing);
  return judged === undefined || judged.ok ? undefined : judged.error;
}

function judgeName(workspace: Workspace, name: string, editing: TreeEditing) {
  const project = selectSession(workspace.store.getState())?.project;
  const naming = fromEditing(editing);
  if (project === undefined || naming === undefined) return undefined;
  return naming.kind === 'rename'
    ? judgeRename(project, naming.path, name)
    : judgeNewPath(project, naming.folder, name);
}

function submitName(workspace: Workspace, name: string, editing: TreeEditing): void {
  const judged = judgeName(workspace, name, editing);
  const naming = fromEditing(editing);
  if (judged?.ok !== true || naming === undefined) return;
  if (naming.kind === 'rename') renameEntry(workspace, naming.path, name);
  else if (naming.entry === 'folder') createFolder(workspace, judged.value);
  else createFile(workspace, judged.value);
}
