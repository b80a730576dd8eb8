import type { JsonPath } from '../dssjson/json-value.ts';
import { findMember, findNode, type JsonNode, type TextRange } from '../dssjson/tree.ts';
import type { ProjectPath } from '../project/path.ts';
import type { TextEdit } from '../project/text-edit.ts';
import type { Result } from '../result.ts';
import type { Fix } from './problem.ts';

/** The range of the value at a path; of an object or list only its opening, so that a squiggle stays short. */
export function rangeAt(root: JsonNode | undefined, path: JsonPath): TextRange {
  const node = findNode(root, path);
  return node === undefined ? { start: 0, end: 0 } : shortRange(node);
}

/** The range of a value, else of the object or list that should hold it. */
export function rangeOfKey(node: JsonNode, key: string): TextRange {
  const member = findMember(node, key);
  return member === undefined ? shortRange(node) : (member.value?.range ?? member.keyRange);
}

function shortRange(node: JsonNode): TextRange {
  if (node.kind === 'scalar') return node.range;
  return { start: node.range.start, end: Math.min(node.range.end, node.range.start + 1) };
}

/** A fix that edits one text; none when the text does not allow the edit. */
export function editFix(title: string, path: ProjectPath, edits: Result<readonly TextEdit[], unknown>): readonly Fix[] {
  if (!edits.ok) return [];
  return [{ title, edit: { label: title, changes: [{ kind: 'edit', path, edits: edits.value }] } }];
}

/** A fix that puts a text in the place of another. */
export function editTextFix(title: string, path: ProjectPath, { start, end }: TextRange, text: string): readonly Fix[] {
  return editsFix(title, path, [{ offset: start, length: end - start, text }]);
}

/** A fix of several such places in one file. */
export function editsFix(title: string, path: ProjectPath, edits: readonly TextEdit[]): readonly Fix[] {
  return [{ title, edit: { label: title, changes: [{ kind: 'edit', path, edits }] } }];
}
