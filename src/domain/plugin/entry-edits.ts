import { type EditResult, insertItem, removeValue, setValue } from '../dssjson/edit.ts';
import { isJsonObject, type JsonPath } from '../dssjson/json-value.ts';
import { toValue } from '../dssjson/read.ts';
import { findNode } from '../dssjson/tree.ts';
import type { Change, ChangeError } from '../project/change.ts';
import type { ProjectPath } from '../project/path.ts';
import { type Project, readText } from '../project/project.ts';
import { err, ok, type Result } from '../result.ts';
import { readDescriptor } from './descriptor.ts';

/** The changes that give an entry of a list another `id`. */
export function renameEntry(project: Project, path: ProjectPath, entry: JsonPath, newId: string) {
  return change(project, path, (text) => setValue(text, [...entry, 'id'], newId));
}

/** The changes that put a copy of an entry behind it. */
export function duplicateEntry(project: Project, path: ProjectPath, entry: JsonPath, newId: string) {
  const node = findNode(readDescriptor(project, path)?.root, entry);
  const value = node === undefined ? undefined : toValue(node);
  const index = entry.at(-1);
  if (!isJsonObject(value) || typeof index !== 'number') return err({ kind: 'missing', path } as const);
  const copy = { ...value, id: newId };
  return change(project, path, (text) => insertItem(text, entry.slice(0, -1), index + 1, copy));
}

/** The changes that take an entry out of its list. */
export function deleteEntry(project: Project, path: ProjectPath, entry: JsonPath) {
  return change(project, path, (text) => removeValue(text, entry));
}

function change(
  project: Project,
  path: ProjectPath,
  edit: (text: string) => EditResult,
): Result<Change[], ChangeError> {
  const text = readText(project, path);
  const edits = text === undefined ? undefined : edit(text);
  if (edits === undefined || !edits.ok) return err({ kind: 'missing', path });
  return ok([{ kind: 'edit', path, edits: edits.value }]);
}
