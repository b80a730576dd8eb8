import type { TextEdit } from '../project/text-edit.ts';
import {
  commentsBehind,
  endsLine,
  type Gap,
  isBlankLine,
  lineBreakBefore,
  readGap,
  skipBlanks,
  skipBlanksBack,
} from './gap.ts';
import { entryRanges } from './style.ts';
import type { JsonNode, TextRange } from './tree.ts';

/**
 * Removes an entry with one separator, the comments on its own line, and that line where nothing else stands on it.
 * Comments on other lines stay.
 */
export function removeEntry(text: string, container: JsonNode, index: number): TextEdit[] {
  const entries = entryRanges(container);
  const entry = entries[index];
  if (entry === undefined) return [];
  const isLast = index === entries.length - 1;
  const before = readGap(text, entries[index - 1]?.end ?? container.range.start + 1, entry.start);
  const after = readGap(text, entry.end, entries[index + 1]?.start ?? container.range.end - 1);
  const separatorBefore = isLast || isOnLineOf(text, before.separator, before, entry) ? before.separator : undefined;
  const separatorAfter = separatorBefore === undefined ? after.separator : undefined;
  const end = ownEnd(text, entry, after, separatorAfter);
  const own = { start: ownStart(text, entry, before, separatorBefore), end };
  const edits = [removeOwn(text, own, isLast)];
  const [first = own] = edits.map(({ offset, length }) => ({ start: offset, end: offset + length }));
  if (separatorBefore !== undefined && separatorBefore < first.start) {
    edits.unshift(removeRange(separatorBefore, separatorBefore + 1));
  }
  if (separatorAfter !== undefined && separatorAfter >= first.end) {
    edits.push(removeRange(separatorAfter, skipBlanks(text, separatorAfter + 1)));
  }
  return edits;
}

/** Whether the separator before an entry starts the entry's line, as where commas are written first. */
function isOnLineOf(text: string, separator: number | undefined, gap: Gap, entry: TextRange): boolean {
  if (separator === undefined || !/[\r\n]/.test(text.slice(gap.start, separator))) return false;
  return !/[\r\n]/.test(text.slice(separator, entry.start));
}

/** Where the entry's own text starts: at its separator if that is before it on its line, or at the comments there. */
function ownStart(text: string, entry: TextRange, gap: Gap, separator: number | undefined): number {
  let start = entry.start;
  for (const comment of gap.comments.toReversed()) {
    if (gap.separator !== undefined && comment.start < gap.separator) break;
    if (!isBlankLine(text, comment.end, start)) break;
    start = comment.start;
  }
  return separator !== undefined && isBlankLine(text, separator + 1, start) ? separator : start;
}

/** Where the entry's own text ends: behind its separator, and behind the comments that end its line. */
function ownEnd(text: string, entry: TextRange, gap: Gap, separator: number | undefined): number {
  const inner = commentsBehind(text, gap, entry.end, gap.separator).at(-1)?.end ?? entry.end;
  const isNear = separator !== undefined && isBlankLine(text, inner, separator);
  const end = isNear ? separator + 1 : inner;
  if (!isNear) return end;
  const outer = commentsBehind(text, gap, end).at(-1)?.end ?? end;
  return endsLine(text, outer) ? outer : end;
}

function removeOwn(text: string, own: TextRange, isLast: boolean): TextEdit {
  const lineBreak = lineBreakBefore(text, own.start);
  if (lineBreak !== undefined) {
    const isAlone = endsLine(text, own.end);
    return isAlone
      ? removeRange(lineBreak, skipBlanks(text, own.end))
      : removeRange(own.start, skipBlanks(text, own.end));
  }
  if (isLast || endsLine(text, own.end)) return removeRange(skipBlanksBack(text, own.start), own.end);
  return removeRange(own.start, skipBlanks(text, own.end));
}

function removeRange(start: number, end: number): TextEdit {
  return { offset: start, length: end - start, text: '' };
}
