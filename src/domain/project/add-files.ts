import type { Change } from './change.ts';
import type { FileContent } from './content.ts';
import { freeCopyPath, isFolder } from './folder.ts';
import { type ProjectPath, parentFolder } from './path.ts';
import type { Project } from './project.ts';

/** A file to be added, at the path where it should stand. */
export interface AddedFile {
  readonly path: ProjectPath;
  readonly content: FileContent;
}

/** What becomes of a file whose place is taken. */
export type CollisionChoice = 'replace' | 'keep-both' | 'skip';

/** The paths of files to be added at which the plugin has a file. */
export function findCollisions(project: Project, files: readonly AddedFile[]): ProjectPath[] {
  return files.map((file) => file.path).filter((path) => project.files.has(path));
}

/** A file that cannot be added whatever is chosen: a folder has its name, or a file stands where it needs a folder. */
export function findBlocked(project: Project, files: readonly AddedFile[]): ProjectPath | undefined {
  const isBlocked = (path: ProjectPath): boolean => {
    if (!project.files.has(path) && isFolder(project, path)) return true;
    for (let above = parentFolder(path); above !== ''; above = parentFolder(above)) {
      if (project.files.has(above)) return true;
    }
    return false;
  };
  return files.find(({ path }) => isBlocked(path))?.path;
}

/** The changes that add files; what is kept beside a file of the plugin is named as a copy. */
export function addFiles(project: Project, files: readonly AddedFile[], choice: CollisionChoice): Change[] {
  const free = files.filter(({ path }) => !project.files.has(path));
  const colliding = files.filter(({ path }) => project.files.has(path));
  const changes = free.map(({ path, content }): Change => ({ kind: 'write', path, content }));
  if (choice === 'skip') return changes;
  const after = new Map([...project.files, ...free.map(({ path, content }) => [path, content] as const)]);
  for (const { path, content } of colliding) {
    const target = choice === 'replace' ? path : freeCopyPath({ files: after, folders: project.folders }, path);
    after.set(target, content);
    changes.push({ kind: 'write', path: target, content });
  }
  return changes;
}
