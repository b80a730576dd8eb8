import { err, ok, type Result } from '../result.ts';
import type { Change, ChangeError } from './change.ts';
import { baseName, extension, isInside, joinPath, type ProjectPath, parentFolder, toPath } from './path.ts';
import type { Project } from './project.ts';

/** Whether a path is a folder: made on purpose, or because a file lies below it. */
export function isFolder(project: Project, path: ProjectPath): boolean {
  if (project.folders.has(path)) return true;
  for (const file of project.files.keys()) if (file !== path && isInside(file, path)) return true;
  for (const folder of project.folders) if (isInside(folder, path)) return true;
  return false;
}

/** Whether a file or folder stands at a path. */
export function exists(project: Project, path: ProjectPath): boolean {
  return project.files.has(path) || isFolder(project, path);
}

/** The files at or below a path. */
export function filesInside(project: Project, path: ProjectPath | ''): ProjectPath[] {
  return [...project.files.keys()].filter((file) => isInside(file, path));
}

function foldersInside(project: Project, path: ProjectPath): ProjectPath[] {
  return [...project.folders].filter((folder) => isInside(folder, path));
}

/** The changes that move or rename a file, or a folder with all it holds. */
export function movePath(project: Project, from: ProjectPath, to: ProjectPath): Result<Change[], ChangeError> {
  if (!exists(project, from)) return err({ kind: 'missing', path: from });
  if (from === to) return ok([]);
  const isCaseOnly = from.toLowerCase() === to.toLowerCase();
  if (!isCaseOnly && exists(project, to)) return err({ kind: 'taken', path: to });
  if (isFolder(project, from) && isInside(to, from)) return err({ kind: 'taken', path: to });
  const moved = (path: ProjectPath) => toPath(to + path.slice(from.length));
  return ok([
    ...filesInside(project, from).map((path): Change => ({ kind: 'move', from: path, to: moved(path) })),
    ...foldersInside(project, from).flatMap((path): Change[] => [
      { kind: 'remove-folder', path },
      { kind: 'add-folder', path: moved(path) },
    ]),
  ]);
}

/**
 * The changes that delete files and folders with all they hold. A folder that is left empty is kept as a folder,
 * so that the tree does not lose more than was asked for.
 */
export function removePaths(project: Project, paths: readonly ProjectPath[]): Change[] {
  const gone = new Set(paths.flatMap((path) => filesInside(project, path)));
  const goneFolders = new Set(paths.flatMap((path) => foldersInside(project, path)));
  const left = new Set<ProjectPath>();
  for (const path of paths) {
    const parent = parentFolder(path);
    if (parent !== '' && !paths.some((other) => isInside(parent, other))) left.add(parent);
  }
  const hasFilesLeft = (folder: ProjectPath) => filesInside(project, folder).some((file) => !gone.has(file));
  return [
    ...[...gone].map((path): Change => ({ kind: 'remove', path })),
    ...[...goneFolders].map((path): Change => ({ kind: 'remove-folder', path })),
    ...[...left]
      .filter((folder) => !hasFilesLeft(folder) && !project.folders.has(folder))
      .map((path): Change => ({ kind: 'add-folder', path })),
  ];
}

/** The changes that copy a file or folder to a free path. */
export function copyPath(project: Project, from: ProjectPath, to: ProjectPath): Result<Change[], ChangeError> {
  if (!exists(project, from)) return err({ kind: 'missing', path: from });
  if (exists(project, to)) return err({ kind: 'taken', path: to });
  const copied = (path: ProjectPath) => toPath(to + path.slice(from.length));
  const changes: Change[] = [];
  for (const path of filesInside(project, from)) {
    const content = project.files.get(path);
    if (content !== undefined) changes.push({ kind: 'write', path: copied(path), content });
  }
  for (const path of foldersInside(project, from)) changes.push({ kind: 'add-folder', path: copied(path) });
  return ok(changes);
}

/** A path beside `path` that is free: "llm copy.py", "llm copy 2.py". */
export function freeCopyPath(project: Project, path: ProjectPath): ProjectPath {
  const folder = parentFolder(path);
  const name = baseName(path);
  const suffix = project.files.has(path) && extension(path) !== '' ? `.${name.slice(name.lastIndexOf('.') + 1)}` : '';
  const stem = suffix === '' ? name : name.slice(0, -suffix.length);
  for (let count = 1; ; count += 1) {
    const candidate = joinPath(folder, `${stem} copy${count === 1 ? '' : ` ${count}`}${suffix}`);
    if (!exists(project, candidate)) return candidate;
  }
}
