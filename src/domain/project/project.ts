import type { FileContent } from './content.ts';
import { comparePaths, type ProjectPath } from './path.ts';

/**
 * A plugin as it is kept: its files by path, and the folders that hold no file. Never changed in place.
 * `folders` lists only empty folders made on purpose; every other folder follows from the paths.
 */
export interface Project {
  readonly files: ReadonlyMap<ProjectPath, FileContent>;
  readonly folders: ReadonlySet<ProjectPath>;
}

export const EMPTY_PROJECT: Project = { files: new Map(), folders: new Set() };

/** A project from paths and contents. Text may be given as a plain string. */
export function projectFrom(entries: Iterable<readonly [ProjectPath, FileContent | string]>): Project {
  const files = new Map<ProjectPath, FileContent>();
  for (const [path, content] of entries) {
    files.set(path, typeof content === 'string' ? { kind: 'text', text: content } : content);
  }
  return { files, folders: new Set() };
}

/** The text of a file; nothing when it is absent or not text. */
export function readText(project: Project, path: ProjectPath): string | undefined {
  const content = project.files.get(path);
  return content?.kind === 'text' ? content.text : undefined;
}

/** All paths of files, in the one order used everywhere. */
export function sortedPaths(project: Project): ProjectPath[] {
  return [...project.files.keys()].sort(comparePaths);
}
