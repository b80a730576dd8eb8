import { err, ok, type Result } from '../result.ts';
import type { FileContent } from './content.ts';
import { isInside, type ProjectPath, toPath } from './path.ts';
import type { Project } from './project.ts';
import { applyTextEdits, invertTextEdits, type TextEdit } from './text-edit.ts';

/** One step that changes a project. `move` is for one file; a folder moves as the moves of its files. */
export type Change =
  | { readonly kind: 'edit'; readonly path: ProjectPath; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'write'; readonly path: ProjectPath; readonly content: FileContent }
  | { readonly kind: 'remove'; readonly path: ProjectPath }
  | { readonly kind: 'move'; readonly from: ProjectPath; readonly to: ProjectPath }
  | { readonly kind: 'add-folder'; readonly path: ProjectPath }
  | { readonly kind: 'remove-folder'; readonly path: ProjectPath };

/** Changes that belong together: done, undone and named as one. */
export interface ProjectEdit {
  /** What was done, as a person would say it: "Rename llm.py to model.py". */
  readonly label: string;
  readonly changes: readonly Change[];
}

export type ChangeError =
  | { readonly kind: 'missing'; readonly path: ProjectPath }
  | { readonly kind: 'taken'; readonly path: ProjectPath }
  | { readonly kind: 'blocked-by-file'; readonly path: ProjectPath; readonly file: ProjectPath }
  | { readonly kind: 'not-text'; readonly path: ProjectPath }
  | { readonly kind: 'outside-text'; readonly path: ProjectPath };

export interface AppliedChanges {
  readonly project: Project;
  /** Brings the project back when applied to the result, in this order. */
  readonly inverse: readonly Change[];
}

/** The files or folders that a change touches. */
export function pathsOf(change: Change): readonly ProjectPath[] {
  return change.kind === 'move' ? [change.from, change.to] : [change.path];
}

/** Applies changes in order: all of them, or none and the reason. */
export function applyChanges(project: Project, changes: readonly Change[]): Result<AppliedChanges, ChangeError> {
  const draft: Draft = { files: new Map(project.files), folders: new Set(project.folders) };
  const inverse: Change[] = [];
  for (const change of changes) {
    const undo = applyChange(draft, change);
    if (!undo.ok) return undo;
    inverse.unshift(...undo.value);
  }
  return ok({ project: draft, inverse });
}

interface Draft {
  readonly files: Map<ProjectPath, FileContent>;
  readonly folders: Set<ProjectPath>;
}

function applyChange(draft: Draft, change: Change): Result<Change[], ChangeError> {
  switch (change.kind) {
    case 'edit':
      return editFile(draft, change.path, change.edits);
    case 'write':
      return writeFile(draft, change.path, change.content);
    case 'remove':
      return removeFile(draft, change.path);
    case 'move':
      return moveFile(draft, change.from, change.to);
    case 'add-folder': {
      if (draft.folders.has(change.path)) return ok([]);
      const blocker = findBlockingFile(draft, change.path);
      if (blocker !== undefined) return err({ kind: 'blocked-by-file', path: change.path, file: blocker });
      draft.folders.add(change.path);
      return ok([{ kind: 'remove-folder', path: change.path }]);
    }
    case 'remove-folder':
      if (!draft.folders.delete(change.path)) return ok([]);
      return ok([{ kind: 'add-folder', path: change.path }]);
  }
}

function editFile(draft: Draft, path: ProjectPath, edits: readonly TextEdit[]): Result<Change[], ChangeError> {
  const content = draft.files.get(path);
  if (content === undefined) return err({ kind: 'missing', path });
  if (content.kind !== 'text') return err({ kind: 'not-text', path });
  if (edits.some((edit) => edit.offset < 0 || edit.offset + edit.length > content.text.length)) {
    return err({ kind: 'outside-text', path });
  }
  draft.files.set(path, { kind: 'text', text: applyTextEdits(content.text, edits) });
  return ok([{ kind: 'edit', path, edits: invertTextEdits(content.text, edits) }]);
}

function writeFile(draft: Draft, path: ProjectPath, content: FileContent): Result<Change[], ChangeError> {
  const before = draft.files.get(path);
  if (before === undefined) {
    const blocker = findBlockingFile(draft, path);
    if (blocker !== undefined) return err({ kind: 'blocked-by-file', path, file: blocker });
    if (isFolder(draft, path)) return err({ kind: 'taken', path });
  }
  draft.files.set(path, content);
  return ok([before === undefined ? { kind: 'remove', path } : { kind: 'write', path, content: before }]);
}

function removeFile(draft: Draft, path: ProjectPath): Result<Change[], ChangeError> {
  const before = draft.files.get(path);
  if (before === undefined) return err({ kind: 'missing', path });
  draft.files.delete(path);
  return ok([{ kind: 'write', path, content: before }]);
}

function moveFile(draft: Draft, from: ProjectPath, to: ProjectPath): Result<Change[], ChangeError> {
  const content = draft.files.get(from);
  if (content === undefined) return err({ kind: 'missing', path: from });
  if (from === to) return ok([]);
  if (draft.files.has(to) || isFolder(draft, to)) return err({ kind: 'taken', path: to });
  draft.files.delete(from);
  const blocker = findBlockingFile(draft, to);
  if (blocker !== undefined) return err({ kind: 'blocked-by-file', path: to, file: blocker });
  draft.files.set(to, content);
  return ok([{ kind: 'move', from: to, to: from }]);
}

/** A file that stands where `path` would need a folder (or the folder itself). */
function findBlockingFile(draft: Draft, path: ProjectPath): ProjectPath | undefined {
  for (let cut = path.indexOf('/'); cut >= 0; cut = path.indexOf('/', cut + 1)) {
    const above = toPath(path.slice(0, cut));
    if (draft.files.has(above)) return above;
  }
  return draft.files.has(path) ? path : undefined;
}

function isFolder(draft: Draft, path: ProjectPath): boolean {
  if (draft.folders.has(path)) return true;
  for (const file of draft.files.keys()) if (file !== path && isInside(file, path)) return true;
  for (const folder of draft.folders) if (isInside(folder, path)) return true;
  return false;
}

/** What to tell a person about a change that cannot be made. */
export function describeChangeError(error: ChangeError): string {
  switch (error.kind) {
    case 'missing':
      return `${error.path} no longer exists.`;
    case 'taken':
      return `${error.path} already exists. Choose another name.`;
    case 'blocked-by-file':
      return `${error.file} is a file, so nothing can be placed below it. Choose another name or folder.`;
    case 'not-text':
      return `${error.path} is not a text file and cannot be edited.`;
    case 'outside-text':
      return `The edit does not fit ${error.path}: the file has changed meanwhile.`;
  }
}
