import type { TextEdit } from '../project/text-edit.ts';
import { applyTextEdits, diffText } from '../project/text-edit.ts';
import { err, ok, type Result } from '../result.ts';
import type { EditError } from './edit-error.ts';
import { insertEntry } from './entry-edit.ts';
import { isJsonArray, type JsonPath, type JsonValue } from './json-value.ts';
import { permuteEntries } from './move-edit.ts';
import { print } from './print.ts';
import { read, toValue } from './read.ts';
import { removeEntry } from './remove-edit.ts';
import { detectStyle, indentAt, printStyled, type Style } from './style.ts';
import { findMember, findNode, type JsonNode } from './tree.ts';

/** The edits of one text, or why there are none. Everything outside them stays byte for byte. */
export type EditResult = Result<readonly TextEdit[], EditError>;

/**
 * Sets the value at a path. Missing keys are added, with the objects on the way; an array grows by one at its end.
 * An empty text, or one of nothing but comments, becomes a document.
 */
export function setValue(text: string, path: JsonPath, value: JsonValue): EditResult {
  if (read(text).errors[0]?.kind === 'empty') return ok(startDocument(text, wrap(path, value)));
  const document = readDocument(text);
  if (!document.ok) return document;
  const { root, style } = document.value;
  const node = findNode(root, path);
  if (node !== undefined) return ok(replaceNode(text, node, value, style));
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const parent = findNode(root, path.slice(0, depth));
    const step = path[depth];
    if (parent === undefined || step === undefined) continue;
    const inner = wrap(path.slice(depth + 1), value);
    if (parent.kind === 'object' && typeof step === 'string' && findMember(parent, step) === undefined) {
      return ok(insertEntry(text, parent, parent.members.length, inner, style, step));
    }
    if (parent.kind === 'array' && step === parent.items.length) {
      return ok(insertEntry(text, parent, step, inner, style));
    }
    break;
  }
  return err({ kind: 'no-such-place', path });
}

/** Removes a key with its value, or an item of an array. A key given several times goes with all of them. */
export function removeValue(text: string, path: JsonPath): EditResult {
  const first = removeOnce(text, path);
  if (!first.ok || typeof path.at(-1) === 'number') return first;
  let after = applyTextEdits(text, first.value);
  let isAgain = false;
  for (let next = removeOnce(after, path); next.ok; next = removeOnce(after, path)) {
    after = applyTextEdits(after, next.value);
    isAgain = true;
  }
  return isAgain ? ok(diffText(text, after)) : first;
}

/** Adds an item to an array, before the one at `index`, or at the end. */
export function insertItem(text: string, arrayPath: JsonPath, index: number, value: JsonValue): EditResult {
  const document = readDocument(text);
  if (!document.ok) return document;
  const array = findNode(document.value.root, arrayPath);
  if (array?.kind !== 'array' || index < 0 || index > array.items.length) {
    return err({ kind: 'no-such-place', path: [...arrayPath, index] });
  }
  return ok(insertEntry(text, array, index, value, document.value.style));
}

/** Moves an item of an array to another index, with the comments that stand above it and behind it. */
export function moveItem(text: string, arrayPath: JsonPath, from: number, to: number): EditResult {
  const document = readDocument(text);
  if (!document.ok) return document;
  const array = findNode(document.value.root, arrayPath);
  if (array?.kind !== 'array' || array.items[from] === undefined || array.items[to] === undefined) {
    return err({ kind: 'no-such-place', path: [...arrayPath, from] });
  }
  return ok(permuteEntries(text, array, from, to));
}

/** Gives a key another name; its value and place stay. A key given several times is renamed everywhere. */
export function renameKey(text: string, path: JsonPath, newKey: string): EditResult {
  const document = readDocument(text);
  if (!document.ok) return document;
  const parent = findNode(document.value.root, path.slice(0, -1));
  const key = path.at(-1);
  const member = typeof key === 'string' ? findMember(parent, key) : undefined;
  if (member === undefined) return err({ kind: 'no-such-place', path });
  if (newKey === key) return ok([]);
  if (findMember(parent, newKey) !== undefined) return err({ kind: 'key-taken', key: newKey });
  const members = parent?.kind === 'object' ? parent.members.filter((other) => other.key === key) : [];
  return ok(
    members.map(({ keyRange: { start, end } }) => ({
      offset: start,
      length: end - start,
      text: JSON.stringify(newKey),
    })),
  );
}

/** Writes the first value into a text that is empty, or after the comments that are all it holds. */
function startDocument(text: string, value: JsonValue): TextEdit[] {
  const style = { ...detectStyle(text), isOneLine: false };
  const printed = `${printStyled(value, style, '')}${style.lineEnd}`;
  const blankFrom = text.startsWith('\ufeff') ? 1 : 0;
  const offset = text.trim() === '' ? blankFrom : text.length;
  const isBehindComment = offset > blankFrom && !/[\r\n]\s*$/.test(text);
  const newLine = isBehindComment ? style.lineEnd : '';
  return [{ offset, length: text.length - offset, text: `${newLine}${printed}` }];
}

function removeOnce(text: string, path: JsonPath): EditResult {
  const document = readDocument(text);
  if (!document.ok) return document;
  const parent = findNode(document.value.root, path.slice(0, -1));
  const step = path.at(-1);
  const index = findIndex(parent, step);
  if (parent === undefined || index === undefined) return err({ kind: 'no-such-place', path });
  const survivor = findUnwrittenSurvivor(parent, index);
  if (survivor === undefined) return ok(removeEntry(text, parent, index));
  const spelt = applyTextEdits(text, [{ offset: survivor, length: 0, text: 'null' }]);
  const removed = removeOnce(spelt, path);
  return removed.ok ? ok(diffText(text, applyTextEdits(spelt, removed.value))) : removed;
}

/**
 * Where the one other item of an array stands if it is an empty place, as in `[,1]`: without the comma nothing would tell
 * that it is there, so it has to be written.
 */
function findUnwrittenSurvivor(parent: JsonNode, index: number): number | undefined {
  if (parent.kind !== 'array' || parent.items.length !== 2) return undefined;
  const range = parent.items[1 - index]?.range;
  return range !== undefined && range.start === range.end ? range.start : undefined;
}

function findIndex(parent: JsonNode | undefined, step: string | number | undefined): number | undefined {
  if (parent?.kind === 'array' && typeof step === 'number') return step in parent.items ? step : undefined;
  if (parent?.kind !== 'object') return undefined;
  const index = parent.members.findLastIndex((member) => member.key === step);
  return index < 0 ? undefined : index;
}

function replaceNode(text: string, node: JsonNode, value: JsonValue, style: Style): TextEdit[] {
  const { start, end } = node.range;
  if (print(toValue(node), 0) === print(value, 0)) return [];
  const before = text.slice(start, end);
  const isFlat = !before.includes('\n') && isJsonArray(value) && value.every((item) => typeof item !== 'object');
  const printed = printStyled(value, isFlat ? { ...style, isOneLine: true } : style, indentAt(text, start));
  return [{ offset: start, length: end - start, text: printed }];
}

function readDocument(text: string): Result<{ readonly root: JsonNode; readonly style: Style }, EditError> {
  const { root, errors } = read(text);
  if (root === undefined || errors.length > 0) return err({ kind: 'unreadable' });
  return ok({ root, style: detectStyle(text) });
}

/** The value inside the objects and arrays that a path walks through. */
function wrap(path: JsonPath, value: JsonValue): JsonValue {
  return path.reduceRight<JsonValue>((inner, step) => (typeof step === 'string' ? { [step]: inner } : [inner]), value);
}
