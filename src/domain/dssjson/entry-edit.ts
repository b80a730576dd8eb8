import type { TextEdit } from '../project/text-edit.ts';
import { commentsBehind, endsLine, readGap } from './gap.ts';
import type { JsonValue } from './json-value.ts';
import { entryRanges, indentAt, isMultiLine, printStyled, type Style } from './style.ts';
import type { JsonNode, TextRange } from './tree.ts';

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
  const neighbour = entries[index - 1] ?? first;
  const layout = layoutOf(text, container, neighbour, style);
  const entry = printEntry(value, layout.style, layout.indent, key);
  const newLine = `${style.lineEnd}${layout.indent}`;
  const before = entries[index - 1];
  const after = entries[index];
  if (after === undefined) return append(text, container, neighbour, entry, layout.hasLines ? newLine : ' ', newLine);
  return [insertBefore(text, container, before, after, entry, newLine)];
}

interface Layout {
  /** Whether each entry has a line of its own. */
  readonly hasLines: boolean;
  readonly indent: string;
  readonly style: Style;
}

/** How a new entry is laid out: on lines of its own, or behind its neighbour, and then as that one is. */
function layoutOf(text: string, container: JsonNode, neighbour: TextRange, style: Style): Layout {
  const [first = neighbour] = entryRanges(container);
  if (isMultiLine(text, container)) return { hasLines: true, indent: indentAt(text, first.start), style };
  const isOneLine = !/[\r\n]/.test(text.slice(neighbour.start, neighbour.end));
  return { hasLines: false, indent: indentAt(text, neighbour.end), style: { ...style, isOneLine } };
}

/** Puts an entry after the last one, which keeps the comment behind it on its line. */
function append(
  text: string,
  container: JsonNode,
  last: TextRange,
  entry: string,
  space: string,
  newLine: string,
): TextEdit[] {
  const gap = readGap(text, last.end, container.range.end - 1);
  const comment = commentsBehind(text, gap, last.end).at(-1);
  if (comment === undefined) return [insert(last.end, `,${space}${entry}`)];
  return [insert(last.end, ','), insert(comment.end, `${endsLine(text, comment.end) ? newLine : space}${entry}`)];
}

/** Puts an entry between two, or between the bracket and the first; comments above and before `after` stay with it. */
function insertBefore(
  text: string,
  container: JsonNode,
  before: TextRange | undefined,
  after: TextRange,
  entry: string,
  newLine: string,
): TextEdit {
  const gap = readGap(text, before?.end ?? container.range.start + 1, after.start);
  const { separator } = gap;
  const from = separator === undefined ? gap.start : separator + 1;
  const isSeparatorFirst = separator !== undefined && /[\r\n]/.test(text.slice(gap.start, separator));
  if (isSeparatorFirst) return insert(after.start, `${entry}, `);
  const end = commentsBehind(text, gap, from).at(-1)?.end ?? from;
  if (endsLine(text, end)) return insert(end, `${newLine}${entry},`);
  if (separator !== undefined) return insert(from, ` ${entry},`);
  return insert(gap.comments.length > 0 ? from : after.start, `${entry}, `);
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
  const comment = readGap(text, open, close).comments.at(-1);
  const isFlat = style.isOneLine || (key === undefined && (typeof value !== 'object' || value === null));
  if (isFlat && comment === undefined) {
    const entry = printEntry(value, { ...style, isOneLine: true }, '', key);
    return [{ offset: open, length: close - open, text: key === undefined ? entry : ` ${entry} ` }];
  }
  const base = indentAt(text, container.range.start);
  const indent = `${base}${style.indent}`;
  const entry = printEntry(value, { ...style, isOneLine: false }, indent, key);
  const from = comment?.end ?? open;
  const whole = `${style.lineEnd}${indent}${entry}${style.lineEnd}${base}`;
  return [{ offset: from, length: close - from, text: whole }];
}

function printEntry(value: JsonValue, style: Style, indent: string, key: string | undefined): string {
  const printed = printStyled(value, style, indent);
  return key === undefined ? printed : `${JSON.stringify(key)}: ${printed}`;
}

function insert(offset: number, text: string): TextEdit {
  return { offset, length: 0, text };
}
