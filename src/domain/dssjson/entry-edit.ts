import type { TextEdit } from '../project/text-edit.ts';
import { readGap } from './gap.ts';
import type { JsonValue } from './json-value.ts';
import { entryRanges, indentAt, isMultiLine, printStyled, type Style } from './style.ts';
import type { JsonNode } from './tree.ts';

/** Adds an entry to an object (with its `key`) or an array, before the one at `index`, or at the end. */
export function insertEntry(
  text: string,
  container: JsonNode,
  index: number,
  value: JsonValue,
  style: Style,
  key?: string,
): TextEdit[] {
  const entries = entryRanges(container);
  const [first] = entries;
  if (first === undefined) return insertFirst(text, container, value, style, key);
  const hasLines = isMultiLine(text, container);
  const indent = hasLines ? indentAt(text, first.start) : '';
  const flat = hasLines ? style : { ...style, isOneLine: true };
  const entry = printEntry(value, flat, indent, key);
  const space = hasLines ? `${style.lineEnd}${indent}` : ' ';
  const before = entries[index - 1];
  const after = entries[index];
  if (before === undefined) {
    const { lineEnd } = readGap(text, container.range.start + 1, first.start);
    return [insert(lineEnd, hasLines ? `${space}${entry},` : `${entry}, `)];
  }
  const gap = readGap(text, before.end, after?.start ?? container.range.end - 1);
  if (after !== undefined) {
    return [insert(hasLines ? gap.lineEnd : (gap.separator ?? before.end) + 1, `${space}${entry},`)];
  }
  if (gap.separator !== undefined) return [insert(gap.separator + 1, `${space}${entry}`)];
  if (hasLines && gap.lineEnd > before.end) return [insert(before.end, ','), insert(gap.lineEnd, `${space}${entry}`)];
  return [insert(before.end, `,${space}${entry}`)];
}

/** Puts the first entry into an empty container, after comments that stand in it. */
function insertFirst(
  text: string,
  container: JsonNode,
  value: JsonValue,
  style: Style,
  key: string | undefined,
): TextEdit[] {
  const open = container.range.start + 1;
  const close = container.range.end - 1;
  const inside = text.slice(open, close);
  const isFlat = style.isOneLine || (key === undefined && (typeof value !== 'object' || value === null));
  if (isFlat && inside.trim() === '') {
    const entry = printEntry(value, { ...style, isOneLine: true }, '', key);
    return [{ offset: open, length: inside.length, text: key === undefined ? entry : ` ${entry} ` }];
  }
  const base = indentAt(text, container.range.start);
  const indent = `${base}${style.indent}`;
  const comments = inside.trimEnd();
  const entry = printEntry(value, { ...style, isOneLine: false }, indent, key);
  return [
    {
      offset: open + comments.length,
      length: inside.length - comments.length,
      text: `${style.lineEnd}${indent}${entry}${style.lineEnd}${base}`,
    },
  ];
}

/** Removes an entry with its separator and, where it has lines of its own, with them. Comments on other lines stay. */
export function removeEntry(text: string, container: JsonNode, index: number): TextEdit[] {
  const entries = entryRanges(container);
  const entry = entries[index];
  if (entry === undefined) return [];
  const before = entries[index - 1];
  const after = entries[index + 1];
  const gap = readGap(text, entry.end, after?.start ?? container.range.end - 1);
  const line = lineBefore(text, entry.start);
  const end = line === undefined ? (gap.separator ?? entry.end - 1) + 1 : Math.max(gap.lineEnd, entry.end);
  if (after !== undefined) {
    const start = line ?? entry.start;
    return [remove(start, line === undefined ? skipBlanks(text, end) : end)];
  }
  if (before === undefined) return [remove(line ?? entry.start, end)];
  const { separator } = readGap(text, before.end, entry.start);
  if (separator === undefined) return [remove(line ?? entry.start, end)];
  const start = line ?? skipBlanksBack(text, entry.start);
  return start <= separator + 1 ? [remove(separator, end)] : [remove(separator, separator + 1), remove(start, end)];
}

function printEntry(value: JsonValue, style: Style, indent: string, key: string | undefined): string {
  const printed = printStyled(value, style, indent);
  return key === undefined ? printed : `${JSON.stringify(key)}: ${printed}`;
}

/** Where the line break before an offset is, when only white space stands between; nothing otherwise. */
function lineBefore(text: string, offset: number): number | undefined {
  const start = skipBlanksBack(text, offset);
  if (text.charAt(start - 1) !== '\n') return undefined;
  return text.charAt(start - 2) === '\r' ? start - 2 : start - 1;
}

function skipBlanks(text: string, offset: number): number {
  let at = offset;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at += 1;
  return at;
}

function skipBlanksBack(text: string, offset: number): number {
  let at = offset;
  while (text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '\t') at -= 1;
  return at;
}

function insert(offset: number, text: string): TextEdit {
  return { offset, length: 0, text };
}

function remove(start: number, end: number): TextEdit {
  return { offset: start, length: end - start, text: '' };
}
