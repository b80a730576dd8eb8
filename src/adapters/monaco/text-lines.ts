/** A place in an editor: lines and columns count from 1. */
export interface LinePosition {
  readonly lineNumber: number;
  readonly column: number;
}

export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Where the lines of a text begin and end, for texts that the editor does not hold as they are. Monaco keeps every line
 * of a model with the same line end and without a byte order mark, so its offsets are not those of the file as soon as
 * the file has mixed line ends or a mark. Line and column agree on both sides: they are what the two exchange.
 */
export interface TextLines {
  /** The offset in the text of a position in the editor. */
  readonly toOffset: (position: LinePosition) => number;
  /** The position in the editor of an offset in the text. Inside a byte order mark or a line end, the nearest one before. */
  readonly toPosition: (offset: number) => LinePosition;
  /** Whether a carriage return ends a line on its own, as on the first Macintosh. */
  readonly hasLoneReturn: boolean;
}

export function readLines(text: string): TextLines {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const starts = [mark];
  const ends: number[] = [];
  let hasLoneReturn = false;
  for (const match of text.matchAll(/\r\n|\r|\n/g)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
    hasLoneReturn ||= match[0] === '\r';
  }
  ends.push(text.length);
  return {
    hasLoneReturn,
    toOffset: ({ lineNumber, column }) => {
      const line = Math.min(Math.max(lineNumber, 1), starts.length) - 1;
      return Math.min((starts[line] ?? 0) + column - 1, ends[line] ?? text.length);
    },
    toPosition: (offset) => {
      const line = findLine(starts, offset);
      const start = starts[line] ?? 0;
      const inLine = Math.min(Math.max(offset, start), ends[line] ?? start);
      return { lineNumber: line + 1, column: inLine - start + 1 };
    },
  };
}

/** Whether the editor's offsets are those of the text, but for a byte order mark: every line ends with a line feed. */
export function hasPlainLines(text: string): boolean {
  return !text.includes('\r');
}

/** 1 when the text begins with a byte order mark, which editors do not show. */
export function markLength(text: string): 0 | 1 {
  return text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
}

/** A text as Monaco holds it. */
export function toEditorText(text: string, lineEnd: string): string {
  const unmarked = text.slice(markLength(text));
  if (lineEnd === '\n' && hasPlainLines(unmarked)) return unmarked;
  return unmarked.replace(/\r\n|\r|\n/g, lineEnd);
}

/** The last line that does not start after the offset. */
function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
