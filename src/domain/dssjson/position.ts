/** A place in a text by line and column, both counted from 0; a column is in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The line and column of an offset. Lines end with `\n`, `\r\n` or a lone `\r`. */
export function offsetToPosition(text: string, offset: number): Position {
  let line = 0;
  let start = 0;
  for (const end of lineEnds(text)) {
    if (end > offset) break;
    line += 1;
    start = end;
  }
  return { line, column: Math.max(0, Math.min(offset, text.length) - start) };
}

/** The offset of a line and column; a column past the end of its line is the end of the line. */
export function positionToOffset(text: string, position: Position): number {
  const starts = [0, ...lineEnds(text)];
  const start = starts[position.line];
  if (start === undefined) return text.length;
  const next = starts[position.line + 1];
  const lineEnd = next === undefined ? text.length : next - (text.slice(0, next).endsWith('\r\n') ? 2 : 1);
  return Math.min(start + position.column, lineEnd);
}

function* lineEnds(text: string): Generator<number> {
  for (const match of text.matchAll(/\r\n|\n|\r/g)) yield match.index + match[0].length;
}
