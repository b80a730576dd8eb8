import { comparePaths, isInside, joinPath, type ProjectPath, parentFolder } from '../../domain/project/path.ts';
import type { Project } from '../../domain/project/project.ts';

/** A folder on the way to a file; `''` is the root of the plugin. */
export type Folder = ProjectPath | '';

export interface FolderEntries {
  readonly folders: readonly ProjectPath[];
  readonly files: readonly ProjectPath[];
}

/** The folders above a file, the root first. */
export function foldersAbove(path: ProjectPath): readonly Folder[] {
  const folders: Folder[] = [];
  for (let folder = parentFolder(path); folder !== ''; folder = parentFolder(folder)) folders.unshift(folder);
  return ['', ...folders];
}

/** What stands directly in a folder. */
export function listFolder(project: Project, folder: Folder): FolderEntries {
  const files: ProjectPath[] = [];
  const folders = new Set<ProjectPath>();
  const start = folder === '' ? 0 : folder.length + 1;
  for (const path of [...project.files.keys(), ...project.folders]) {
    if (path === folder || !isInside(path, folder)) continue;
    const end = path.indexOf('/', start);
    if (end >= 0) folders.add(joinPath(folder, path.slice(start, end)));
    else if (project.files.has(path)) files.push(path);
    else folders.add(path);
  }
  return { folders: [...folders].sort(comparePaths), files: files.sort(comparePaths) };
}
