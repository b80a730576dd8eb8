import type { TextEdit } from '../project/text-edit.ts';
import { commentEnd, readGap } from './gap.ts';
import { entryRanges, isMultiLine } from './style.ts';
import type { JsonNode, TextRange } from './tree.ts';

/** Moves an entry among its siblings: each place keeps its separator and gets the text of another entry. */
export function permuteEntries(text: string, container: JsonNode, from: number, to: number): TextEdit[] {
  const entries = entryRanges(container);
  const order = entries.map((_entry, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  const bodies = entries.map((entry, index) => bodyRange(text, container, entries, entry, index));
  const trails = isMultiLine(text, container)
    ? entries.map((entry, index) => trailRange(text, container, entries, entry, index))
    : [];
  return [...replaceRanges(text, bodies, order), ...replaceRanges(text, trails, order)];
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

/** An entry with the comments on their own lines right above it. */
function bodyRange(
  text: string,
  container: JsonNode,
  entries: readonly TextRange[],
  entry: TextRange,
  index: number,
): TextRange {
  const previous = entries[index - 1];
  const from = readGap(text, previous?.end ?? container.range.start + 1, entry.start).lineEnd;
  for (let at = from; at < entry.start; at += 1) {
    if (commentEnd(text, at) !== undefined) return { start: at, end: entry.end };
  }
  return entry;
}

/** The comment behind an entry on the same line, with the space before it; empty when there is none. */
function trailRange(
  text: string,
  container: JsonNode,
  entries: readonly TextRange[],
  entry: TextRange,
  index: number,
): TextRange {
  const gap = readGap(text, entry.end, entries[index + 1]?.start ?? container.range.end - 1);
  const start = gap.separator !== undefined && gap.separator < gap.lineEnd ? gap.separator + 1 : entry.end;
  return { start, end: Math.max(start, gap.lineEnd) };
}
