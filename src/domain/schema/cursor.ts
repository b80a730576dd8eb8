import { type Place, pathAt } from '../dssjson/locate.ts';
import { findNode, type JsonNode, type TextRange } from '../dssjson/tree.ts';

/**
 * The place of an offset where something can be written, in a text that may be incomplete; nothing where a comma or a
 * colon is missing first. What would be replaced never reaches beyond the line of the caret.
 */
export function findCursor(text: string, root: JsonNode | undefined, offset: number): Place | undefined {
  const place = withoutEmptyItem(pathAt(root, offset));
  const before = findBefore(place, root, offset);
  if (before !== undefined) {
    const between = withoutComments(text.slice(before.end, offset));
    if (!before.separator.test(between)) return undefined;
  }
  return { ...place, range: withinLine(text, place.range, offset) };
}

/** The empty item behind a trailing comma is a free place. */
function withoutEmptyItem(place: Place): Place {
  const isEmpty = place.at === 'value' && place.node !== undefined && isUnwritten(place.node);
  return isEmpty ? { ...place, node: undefined } : place;
}

function isUnwritten({ range }: JsonNode): boolean {
  return range.start === range.end;
}

interface Before {
  readonly end: number;
  /** What must follow before something new can be written. */
  readonly separator: RegExp;
}

/** What stands before a free place, and must be followed by a comma or a colon. */
function findBefore(place: Place, root: JsonNode | undefined, offset: number): Before | undefined {
  if (place.at === 'key') {
    if (place.member !== undefined) return undefined;
    const previous = place.object.members.findLast(({ range }) => range.end <= offset);
    return previous === undefined ? undefined : { end: previous.range.end, separator: /[,;]/ };
  }
  if (place.node !== undefined) return undefined;
  const parent = findNode(root, place.path.slice(0, -1));
  if (parent?.kind === 'object') {
    const member = parent.members.findLast(({ keyRange }) => keyRange.end <= offset);
    return member === undefined ? undefined : { end: member.keyRange.end, separator: /[:=]/ };
  }
  if (parent?.kind !== 'array') return undefined;
  const previous = parent.items.findLast((item) => item.range.end <= offset && !isUnwritten(item));
  return previous === undefined ? undefined : { end: previous.range.end, separator: /[,;]/ };
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
