import type { TextEdit } from '../project/text-edit.ts';
import { commentsBehind, endsLine, isBlankLine, isLineComment, readGap } from './gap.ts';
import { entryRanges } from './style.ts';
import type { JsonNode, TextRange } from './tree.ts';

/** The place of an entry among its siblings. The separator belongs to the place, all else moves. */
interface Slot {
  /** The entry, with the comments right above it and before it, and the block comments between it and its separator. */
  readonly body: TextRange;
  /** The comments behind it that end its line, with the space before them; empty where there are none. */
  readonly trail: TextRange;
  /** Whether a comment to the end of the line may stand there without swallowing what follows. */
  readonly canEndLine: boolean;
}

/** Moves an entry among its siblings: each place keeps its separator and gets the text of another entry. */
export function permuteEntries(text: string, container: JsonNode, from: number, to: number): TextEdit[] {
  const slots = readSlots(text, container);
  const order = slots.map((_slot, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  const touched = slots.slice(Math.min(from, to), Math.max(from, to) + 1);
  const bodies = slots.map((slot) => slot.body);
  const trails = slots.map((slot) => slot.trail);
  const canMoveTrails = touched.every((slot) => slot.canEndLine);
  return [...replaceRanges(text, bodies, order), ...(canMoveTrails ? replaceRanges(text, trails, order) : [])];
}

function replaceRanges(text: string, ranges: readonly TextRange[], order: readonly number[]): TextEdit[] {
  return ranges.flatMap((range, place) => {
    const source = ranges[order[place] ?? place];
    if (source === undefined || source === range) return [];
    const moved = text.slice(source.start, source.end);
    const length = range.end - range.start;
    return text.slice(range.start, range.end) === moved ? [] : [{ offset: range.start, length, text: moved }];
  });
}

function readSlots(text: string, container: JsonNode): readonly Slot[] {
  const entries = entryRanges(container);
  const gaps = entries.map((entry, index) =>
    readGap(text, entry.end, entries[index + 1]?.start ?? container.range.end - 1),
  );
  const tails = entries.map((entry, index) => {
    const gap = gaps[index] ?? readGap(text, entry.end, entry.end);
    const inner = commentsBehind(text, gap, entry.end, gap.separator);
    const bodyEnd = inner.findLast((comment) => !isLineComment(text, comment))?.end ?? entry.end;
    const isNear = gap.separator !== undefined && isBlankLine(text, bodyEnd, gap.separator);
    const start = gap.separator !== undefined && isNear ? gap.separator + 1 : bodyEnd;
    const end = commentsBehind(text, gap, start, isNear ? gap.end : gap.separator).at(-1)?.end ?? start;
    return { bodyEnd, trail: { start, end: endsLine(text, end) ? end : start }, canEndLine: endsLine(text, end) };
  });
  const heads = entries.map((entry, index) => {
    const gap = readGap(text, entries[index - 1]?.end ?? container.range.start + 1, entry.start);
    const from = Math.max(
      gap.start,
      (gap.separator ?? -1) + 1,
      tails[index - 1]?.trail.end ?? openingEnd(text, gap.start, entry),
    );
    return headStart(
      text,
      gap.comments.filter((comment) => comment.start >= from),
      entry,
    );
  });
  const isFirstAlone = heads.slice(1).every((start, index) => start === entries[index + 1]?.start);
  return tails.map((tail, index) => {
    const entryStart = entries[index]?.start ?? 0;
    const isDoubtful = index === 0 && isFirstAlone && /[\r\n]/.test(text.slice(heads[0], entryStart));
    const start = isDoubtful ? entryStart : (heads[index] ?? entryStart);
    return { body: { start, end: tail.bodyEnd }, trail: tail.trail, canEndLine: tail.canEndLine };
  });
}

/** Where the comment behind an opening bracket ends, which is about the container. */
function openingEnd(text: string, start: number, first: TextRange): number {
  const end = commentsBehind(text, readGap(text, start, first.start), start).at(-1)?.end ?? start;
  return endsLine(text, end) ? end : start;
}

/** Where an entry starts with the comments right above it: a blank line parts it from those that are not its own. */
function headStart(text: string, comments: readonly TextRange[], entry: TextRange): number {
  let { start } = entry;
  for (const comment of comments.toReversed()) {
    const lineBreaks = text.slice(comment.end, start).match(/\r\n|\n|\r/g)?.length ?? 0;
    if (lineBreaks > 1) break;
    start = comment.start;
  }
  return start;
}
