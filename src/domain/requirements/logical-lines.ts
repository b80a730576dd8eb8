/** A line as pip counts them, with its offset in the whole text. */
export interface LogicalLine {
  /** The number of its first line, from 0. */
  readonly line: number;
  readonly start: number;
  readonly raw: string;
  /** As long as `raw`, with each `\` before a line end, and the line end, as blanks: offsets stay true. */
  readonly joined: string;
}

/** Splits a text into lines, joining those that a `\` at the end continues. Comment lines are never continued. */
export function splitLogicalLines(text: string): LogicalLine[] {
  const lines: LogicalLine[] = [];
  const pattern = /\r\n|\n|\r/g;
  let start = 0;
  let line = 0;
  let count = 0;
  let isComment: boolean | undefined;
  for (let end = 0; end <= text.length; ) {
    const found = pattern.exec(text);
    const stop = found === null ? text.length : found.index;
    const piece = text.slice(end, stop);
    isComment ??= /^\s*#/.test(piece);
    end = found === null ? text.length + 1 : pattern.lastIndex;
    count += 1;
    if (piece.endsWith('\\') && !isComment && found !== null) continue;
    const raw = text.slice(start, stop);
    lines.push({ line, start, raw, joined: blankContinuations(raw) });
    start = end;
    line = count;
    isComment = undefined;
    if (found === null) break;
  }
  return lines;
}

function blankContinuations(raw: string): string {
  return raw.replace(/\\(?:\r\n|\n|\r|$)/g, (joint) => ' '.repeat(joint.length));
}
