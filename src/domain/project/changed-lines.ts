import { applyTextEdits, type TextEdit } from './text-edit.ts';

/** A line that edits change, before and after. */
export interface ChangedLine {
  /** From 1, in the text before the edits. */
  readonly line: number;
  readonly before: string;
  /** More than one line where the edits write line breaks. */
  readonly after: string;
}

/** The lines that edits change, in the order of the text. What an edit removes over several lines counts for its first. */
export function changedLines(text: string, edits: readonly TextEdit[]): readonly ChangedLine[] {
  const byStart = new Map<number, TextEdit[]>();
  for (const edit of edits) {
    const start = text.slice(0, edit.offset).lastIndexOf('\n') + 1;
    byStart.set(start, [...(byStart.get(start) ?? []), edit]);
  }
  return [...byStart]
    .toSorted(([a], [b]) => a - b)
    .map(([start, own]) => {
      const reach = Math.max(...own.map(({ offset, length }) => offset + length));
      const end = text.indexOf('\n', reach);
      const stretch = text.slice(start, end < 0 ? text.length : end);
      const inside = own.map((edit) => ({ ...edit, offset: edit.offset - start }));
      const after = applyTextEdits(stretch, inside);
      return { line: lineAt(text, start), before: stretch.split('\n')[0] ?? '', after };
    });
}

/** The number of the line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
