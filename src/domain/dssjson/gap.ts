import type { TextRange } from './tree.ts';

/** What stands between two entries of a container, or between an entry and a bracket: space, comments, one separator. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  /** Where `,` or `;` is; nothing when there is none. */
  readonly separator: number | undefined;
  readonly comments: readonly TextRange[];
}

/** Reads the gap that starts at `start` and ends at `end`, both offsets of a text without errors. */
export function readGap(text: string, start: number, end: number): Gap {
  let separator: number | undefined;
  const comments: TextRange[] = [];
  for (let at = start; at < end; at += 1) {
    const close = commentEnd(text, at);
    if (close !== undefined) {
      comments.push({ start: at, end: close });
      at = close - 1;
    } else if (text.charAt(at) === ',' || text.charAt(at) === ';') {
      separator ??= at;
    }
  }
  return { start, end, separator, comments };
}

/** The comments of a gap that stand behind `from` on its line, up to `to`; those after a line break are not among them. */
export function commentsBehind(text: string, gap: Gap, from: number, to = gap.end): readonly TextRange[] {
  const behind: TextRange[] = [];
  let at = from;
  for (const comment of gap.comments) {
    if (comment.start < from) continue;
    if (comment.end > to || !isBlankLine(text, at, comment.start)) break;
    behind.push(comment);
    at = comment.end;
  }
  return behind;
}

/** Whether only spaces and tabs stand between two offsets. */
export function isBlankLine(text: string, start: number, end: number): boolean {
  return skipBlanks(text, start) >= end;
}

/** Whether nothing follows an offset on its line. */
export function endsLine(text: string, offset: number): boolean {
  const at = skipBlanks(text, offset);
  return at >= text.length || isLineBreak(text.charAt(at));
}

export function isLineComment(text: string, comment: TextRange): boolean {
  return !text.startsWith('/*', comment.start);
}

export function isLineBreak(char: string): boolean {
  return char === '\n' || char === '\r';
}

/** The first offset from here on that holds no space or tab. */
export function skipBlanks(text: string, offset: number): number {
  let at = offset;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at += 1;
  return at;
}

/** The last offset up to here that has no space or tab before it. */
export function skipBlanksBack(text: string, offset: number): number {
  let at = offset;
  while (text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '\t') at -= 1;
  return at;
}

/** Where the line break before an offset is, when only spaces and tabs stand between; nothing otherwise. */
export function lineBreakBefore(text: string, offset: number): number | undefined {
  const at = skipBlanksBack(text, offset);
  if (!isLineBreak(text.charAt(at - 1))) return undefined;
  return text.slice(at - 2, at) === '\r\n' ? at - 2 : at - 1;
}

/** The end of the comment that starts at an offset; nothing when none starts there. */
function commentEnd(text: string, at: number): number | undefined {
  if (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2);
    return end < 0 ? text.length : end + 2;
  }
  if (text.charAt(at) !== '#' && !text.startsWith('//', at)) return undefined;
  let end = at;
  while (end < text.length && !isLineBreak(text.charAt(end))) end += 1;
  return end;
}
