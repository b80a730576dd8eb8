import type { JsonPath } from '../dssjson/json-value.ts';
import { findNode } from '../dssjson/tree.ts';
import type { Change, ChangeError } from '../project/change.ts';
import { textContent } from '../project/content.ts';
import { copyPath, movePath, removePaths } from '../project/folder.ts';
import { extension, joinPath, type ProjectPath, parentFolder, toPath } from '../project/path.ts';
import { type Project, readText } from '../project/project.ts';
import { applyTextEdits, type TextEdit } from '../project/text-edit.ts';
import { followMoves } from '../references/follow-moves.ts';
import { referencesTo } from '../references/navigate.ts';
import type { Reference } from '../references/reference.ts';
import { err, ok, type Result } from '../result.ts';
import { readDescriptor } from './descriptor.ts';
import { deleteEntry, duplicateEntry, renameEntry } from './entry-edits.ts';
import { PARAMETER_SETS_FOLDER } from './layout.ts';
import { replaceTextValue } from './replace-text-value.ts';

/** The place of a component: what its edits need to know of it. */
export interface ComponentPlace {
  readonly id: string;
  /** Its folder; for components that are no folders, the file that holds them, which is their descriptor too. */
  readonly folder: ProjectPath;
  readonly descriptor: ProjectPath;
  /** For entries of plugin.json: where the entry stands. */
  readonly entry?: JsonPath | undefined;
}

/** What names this component elsewhere in the plugin. Only parameter sets are named by others. */
export function findReferences(project: Project, component: ComponentPlace): readonly Reference[] {
  if (parentFolder(component.folder) !== PARAMETER_SETS_FOLDER) return [];
  return referencesTo(project, { kind: 'parameter-set', path: component.descriptor });
}

/**
 * The changes that rename a component: its folder moves, every `parameterSetId` that names it follows, and so does the
 * `id` of its descriptor where that repeats the name of the folder.
 */
export function renameComponent(
  project: Project,
  component: ComponentPlace,
  newId: string,
): Result<Change[], ChangeError> {
  if (component.entry !== undefined) return renameEntry(project, component.descriptor, component.entry, newId);
  const folder = placeNamed(component, newId);
  const moves = movePath(project, component.folder, folder);
  if (!moves.ok) return moves;
  const ownId = findOwnId(project, component, newId);
  const more = new Map(ownId === undefined ? [] : [[component.descriptor, [ownId]] as const]);
  return ok([...moves.value, ...followMoves(project, moves.value, more)]);
}

/**
 * The changes that copy a component under a free id. Its label gets "(copy)", because DSS offers components by label.
 */
export function duplicateComponent(
  project: Project,
  component: ComponentPlace,
  newId: string,
): Result<Change[], ChangeError> {
  if (component.entry !== undefined) return duplicateEntry(project, component.descriptor, component.entry, newId);
  const folder = placeNamed(component, newId);
  const copies = copyPath(project, component.folder, folder);
  if (!copies.ok || component.folder === component.descriptor) return copies;
  const text = readText(project, component.descriptor);
  const root = readDescriptor(project, component.descriptor)?.root;
  const label = findNode(root, ['meta', 'label']) ?? findNode(root, ['label']);
  const edits: TextEdit[] = [];
  if (text !== undefined && label?.kind === 'scalar' && typeof label.value === 'string') {
    edits.push(replaceTextValue(text, label.range, `${label.value} (copy)`));
  }
  const ownId = findOwnId(project, component, newId);
  if (ownId !== undefined) edits.push(ownId);
  if (text === undefined || edits.length === 0) return copies;
  const target = toPath(folder + component.descriptor.slice(component.folder.length));
  const content = textContent(applyTextEdits(text, edits));
  return ok(
    copies.value.map((change) =>
      change.kind === 'write' && change.path === target ? { kind: 'write', path: target, content } : change,
    ),
  );
}

/** The changes that delete a component. The folder of its kind goes with its last component. */
export function deleteComponent(project: Project, component: ComponentPlace): Result<Change[], ChangeError> {
  if (component.entry !== undefined) return deleteEntry(project, component.descriptor, component.entry);
  const changes = removePaths(project, [component.folder]);
  if (changes.length === 0) return err({ kind: 'missing', path: component.folder });
  const kindFolder = parentFolder(component.folder);
  return ok(changes.filter((change) => change.kind !== 'add-folder' || change.path !== kindFolder));
}

/** A free identifier for a copy: 'chat-2', 'chat-3'. */
export function suggestCopyId(id: string, existing: Iterable<string>): string {
  const taken = new Set([...existing].map((other) => other.toLowerCase()));
  const stem = id.replace(/-\d+$/, '');
  for (let count = 2; ; count += 1) {
    const candidate = `${stem}-${count}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** Where a component goes under another id: beside itself. A component that is a file keeps its ending. */
function placeNamed({ folder, descriptor }: ComponentPlace, id: string): ProjectPath {
  const name = folder === descriptor ? `${id}.${extension(folder)}` : id;
  return joinPath(parentFolder(folder), name);
}

/** The edit of the `id` of a descriptor; nothing when it has none, or one that is not the name of its folder. */
function findOwnId(project: Project, component: ComponentPlace, newId: string): TextEdit | undefined {
  if (component.folder === component.descriptor) return undefined;
  const text = readText(project, component.descriptor);
  const node = findNode(readDescriptor(project, component.descriptor)?.root, ['id']);
  if (text === undefined || node?.kind !== 'scalar' || node.value !== component.id) return undefined;
  return replaceTextValue(text, node.range, newId);
}
