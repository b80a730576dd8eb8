/** One replacement in a text: `length` UTF-16 units from `offset` become `text`. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/**
 * Applies edits whose offsets all refer to the text as it was before any of them. They must not overlap.
 * @throws RangeError when they overlap or lie outside the text.
 */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let end = 0;
  for (const edit of inOrder(edits)) {
    if (edit.offset < end || edit.length < 0 || edit.offset + edit.length > text.length) {
      throw new RangeError(`Edit at ${edit.offset} (+${edit.length}) overlaps another or leaves the text`);
    }
    result += text.slice(end, edit.offset) + edit.text;
    end = edit.offset + edit.length;
  }
  return result + text.slice(end);
}

/** The edits that undo `edits`: applied to the new text they give the old one. */
export function invertTextEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return inOrder(edits).map((edit) => {
    const inverse = {
      offset: edit.offset + shift,
      length: edit.text.length,
      text: text.slice(edit.offset, edit.offset + edit.length),
    };
    shift += edit.text.length - edit.length;
    return inverse;
  });
}

/** The one edit that turns a text into another: what stands between their common start and common end. */
export function diffText(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < limit - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end += 1;
  }
  return [{ offset: start, length: before.length - start - end, text: after.slice(start, after.length - end) }];
}

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.offset - b.offset);
}
