import type { JsonPath } from '../dssjson/json-value.ts';
import type { JsonMember, JsonNode, TextRange } from '../dssjson/tree.ts';

/** What stands, or is about to be written, at an offset of a descriptor. */
export type Cursor =
  /** A key of the object at `path`. `member` is the one that stands there already. */
  | {
      readonly kind: 'key';
      readonly path: JsonPath;
      readonly object: JsonNode;
      readonly range: TextRange;
      readonly member: JsonMember | undefined;
    }
  /** The value at `path`. `node` is what stands there already. */
  | { readonly kind: 'value'; readonly path: JsonPath; readonly range: TextRange; readonly node: JsonNode | undefined };

/** Finds out what an offset is about, in a text that may be incomplete; nothing between a value and the next comma. */
export function findCursor(text: string, root: JsonNode | undefined, offset: number): Cursor | undefined {
  if (root === undefined) return { kind: 'value', path: [], range: { start: offset, end: offset }, node: undefined };
  return inNode(text, root, [], offset);
}

function inNode(text: string, node: JsonNode, path: JsonPath, offset: number): Cursor | undefined {
  if (node.kind === 'scalar') return { kind: 'value', path, range: withinLine(text, node.range, offset), node };
  if (offset <= node.range.start) return { kind: 'value', path, range: node.range, node };
  return node.kind === 'object' ? inObject(text, node, path, offset) : inArray(text, node, path, offset);
}

function inObject(
  text: string,
  object: JsonNode & { readonly kind: 'object' },
  path: JsonPath,
  offset: number,
): Cursor | undefined {
  const member = object.members.findLast(({ keyRange }) => keyRange.start <= offset);
  const here = { start: offset, end: offset };
  if (member === undefined) return { kind: 'key', path, object, range: here, member };
  const { keyRange, value, key } = member;
  if (offset <= keyRange.end) {
    return { kind: 'key', path, object, range: withinLine(text, keyRange, offset), member };
  }
  const inner = [...path, key];
  if (value === undefined || offset < value.range.start) {
    const hasColon = /[:=]/.test(withoutComments(text.slice(keyRange.end, offset)));
    return hasColon ? { kind: 'value', path: inner, range: here, node: undefined } : undefined;
  }
  if (touches(value, offset)) return inNode(text, value, inner, offset);
  const hasComma = /[,;]/.test(withoutComments(text.slice(value.range.end, offset)));
  return hasComma ? { kind: 'key', path, object, range: here, member: undefined } : undefined;
}

function inArray(
  text: string,
  array: JsonNode & { readonly kind: 'array' },
  path: JsonPath,
  offset: number,
): Cursor | undefined {
  const index = array.items.findLastIndex(({ range }) => range.start <= offset && range.end > range.start);
  const item = array.items[index];
  const here = { start: offset, end: offset };
  if (item === undefined) return { kind: 'value', path: [...path, 0], range: here, node: undefined };
  if (touches(item, offset)) return inNode(text, item, [...path, index], offset);
  const hasComma = /[,;]/.test(withoutComments(text.slice(item.range.end, offset)));
  return hasComma ? { kind: 'value', path: [...path, index + 1], range: here, node: undefined } : undefined;
}

/** Whether an offset belongs to a value: at the end of a text one still edits it, behind a closing bracket not. */
function touches(node: JsonNode, offset: number): boolean {
  return node.kind === 'scalar' ? offset <= node.range.end : offset < node.range.end;
}

/** A text that was never closed swallows the lines below: only the line of the caret is meant. */
function withinLine(text: string, range: TextRange, offset: number): TextRange {
  const lineEnd = text.slice(offset).search(/[\r\n]/);
  const end = lineEnd < 0 ? range.end : Math.min(range.end, offset + lineEnd);
  return { start: Math.min(range.start, offset), end: Math.max(end, offset) };
}

/** What stands between two parts of a descriptor, without comments. There are no texts in it that could look like one. */
function withoutComments(between: string): string {
  return between.replace(/\/\/[^\n]*|#[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, '');
}
