import { isProjectPath, type ProjectPath } from '../../domain/project/path.ts';
import type { TreeEditing } from '../../ui/tree-node.ts';
import type { Naming } from '../../workspace/slices/explorer.ts';
import type { FileTree } from './file-tree.ts';

/** The row of the top level, which is not shown. */
export const ROOT_ROW = '/';

/** The row of a path. The slash keeps `__proto__` and `constructor` from being names of the tree's own objects. */
export function toRow(path: ProjectPath | ''): string {
  return `/${path}`;
}

/** The path of a row; nothing for the row of something that is being made. */
export function fromRow(row: string): ProjectPath | undefined {
  const path = row.slice(1);
  return row.startsWith('/') && isProjectPath(path) ? path : undefined;
}

export function fromRows(rows: readonly string[]): ProjectPath[] {
  return rows.flatMap((row) => fromRow(row) ?? []);
}

/** The folder of a row: the top level has one too. */
export function folderFromRow(row: string): ProjectPath | '' {
  return fromRow(row) ?? '';
}

/** The rows in each row. */
export function childRows(tree: FileTree): ReadonlyMap<string, readonly string[]> {
  return new Map([...tree.children].map(([folder, entries]) => [toRow(folder), entries.map(toRow)] as const));
}

/** The naming of an entry, as the tree calls it, and back. */
export function toEditing(naming: Naming | undefined): TreeEditing | undefined {
  if (naming === undefined) return undefined;
  return naming.kind === 'rename'
    ? { kind: 'rename', id: toRow(naming.path) }
    : { kind: 'create', parentId: toRow(naming.folder), isFolder: naming.entry === 'folder' };
}

export function fromEditing(editing: TreeEditing | undefined): Naming | undefined {
  if (editing === undefined) return undefined;
  if (editing.kind === 'create') {
    return { kind: 'create', folder: folderFromRow(editing.parentId), entry: editing.isFolder ? 'folder' : 'file' };
  }
  const path = fromRow(editing.id);
  return path === undefined ? undefined : { kind: 'rename', path };
}
