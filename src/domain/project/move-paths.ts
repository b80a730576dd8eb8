import { err, ok, type Result } from '../result.ts';
import type { Change, ChangeError } from './change.ts';
import { exists, filesInside, movePath } from './folder.ts';
import { baseName, comparePaths, isInside, joinPath, type ProjectPath, parentFolder } from './path.ts';
import type { Project } from './project.ts';

/** The paths that lie in no other of them, in order: a folder speaks for all that it holds. */
export function topmostPaths(paths: readonly ProjectPath[]): ProjectPath[] {
  const kept: ProjectPath[] = [];
  for (const path of [...new Set(paths)].sort(comparePaths)) {
    if (!paths.some((other) => other !== path && isInside(path, other))) kept.push(path);
  }
  return kept;
}

/** Whether a folder is one of the paths or lies in one: nothing can be moved into itself. */
export function isInsideAny(folder: ProjectPath | '', paths: readonly ProjectPath[]): boolean {
  return folder !== '' && paths.some((path) => isInside(folder, path));
}

/** Where files and folders go that are moved into a folder; those that are in it already stay. */
export function moveTargets(
  paths: readonly ProjectPath[],
  folder: ProjectPath | '',
): readonly { readonly from: ProjectPath; readonly to: ProjectPath }[] {
  return topmostPaths(paths)
    .filter((path) => parentFolder(path) !== folder)
    .map((from) => ({ from, to: joinPath(folder, baseName(from)) }));
}

/**
 * The changes that move files and folders into a folder. A folder that is left empty stays, so that the tree loses nothing
 * that was not asked for.
 */
export function movePaths(
  project: Project,
  paths: readonly ProjectPath[],
  folder: ProjectPath | '',
): Result<Change[], ChangeError> {
  const changes: Change[] = [];
  const taken = new Set<ProjectPath>();
  for (const { from, to } of moveTargets(paths, folder)) {
    if (isInsideAny(folder, [from]) || taken.has(to)) return err({ kind: 'taken', path: to });
    taken.add(to);
    // A name that differs only in case is free for a rename; in another folder it may be another file.
    if (exists(project, to)) return err({ kind: 'taken', path: to });
    const moved = movePath(project, from, to);
    if (!moved.ok) return moved;
    changes.push(...moved.value);
  }
  return ok([...changes, ...keepFolders(project, paths)]);
}

function keepFolders(project: Project, paths: readonly ProjectPath[]): Change[] {
  const parents = new Set(paths.map(parentFolder));
  const isGone = (path: ProjectPath) => isInsideAny(path, paths);
  return [...parents].flatMap((parent): Change[] => {
    if (parent === '' || isGone(parent) || project.folders.has(parent)) return [];
    return filesInside(project, parent).every(isGone) ? [{ kind: 'add-folder', path: parent }] : [];
  });
}
