import type { FileContent } from '../domain/project/content.ts';
import type { Project } from '../domain/project/project.ts';
import type { ProjectChanges } from '../ports/project-repository.ts';

/** A project after changes. Files that did not change keep their contents, so that what was read of them stays known. */
export function applyProjectChanges(project: Project, { written, removed, folders }: ProjectChanges): Project {
  const files = new Map(project.files);
  for (const path of removed) files.delete(path);
  for (const [path, content] of written) files.set(path, content);
  return { files, folders: folders === undefined ? project.folders : new Set(folders) };
}

const NO_BYTES: FileContent = { kind: 'binary', bytes: new Uint8Array() };

/** Changes without the bytes of binary files, which no rule looks at and which would be copied to the worker for nothing. */
export function withoutBytes(changes: ProjectChanges): ProjectChanges {
  const written = new Map([...changes.written].map(([path, content]) => [path, emptied(content)] as const));
  return { ...changes, written };
}

/** A project as changes from nothing. */
export function asChanges(project: Project): ProjectChanges {
  return { written: project.files, removed: [], folders: [...project.folders] };
}

function emptied(content: FileContent): FileContent {
  return content.kind === 'binary' ? NO_BYTES : content;
}
