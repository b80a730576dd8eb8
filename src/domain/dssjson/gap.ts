/** What stands between two entries of a container, or between an entry and a bracket: space, comments, one separator. */
export interface Gap {
  /** Where `,` or `;` is; nothing when there is none. */
  readonly separator: number | undefined;
  /**
   * Where the line of the entry before ends: after the separator, and after a comment that follows on the same line.
   * The same as the start when what comes next is on that line too.
   */
  readonly lineEnd: number;
}

/** Reads the gap that starts at `from` and ends at `to`, both offsets of the text. */
export function readGap(text: string, from: number, to: number): Gap {
  let separator: number | undefined;
  let lineEnd = from;
  let hasLineEnd = false;
  for (let at = from; at < to; ) {
    const end = commentEnd(text, at);
    if (end !== undefined) {
      if (!hasLineEnd && isRestOfLineEmpty(text, end)) lineEnd = end;
      at = end;
      continue;
    }
    const char = text.charAt(at);
    if (char === '\n' || char === '\r') hasLineEnd = true;
    else if ((char === ',' || char === ';') && separator === undefined) {
      separator = at;
      if (!hasLineEnd) lineEnd = at + 1;
    }
    at += 1;
  }
  return { separator, lineEnd };
}

/** The end of the comment that starts at an offset; nothing when none starts there. */
export function commentEnd(text: string, at: number): number | undefined {
  const isLine = text.charAt(at) === '#' || text.startsWith('//', at);
  if (isLine) {
    const match = /[\r\n]/.exec(text.slice(at));
    return match === null ? text.length : at + match.index;
  }
  if (!text.startsWith('/*', at)) return undefined;
  const end = text.indexOf('*/', at + 2);
  return end < 0 ? text.length : end + 2;
}

function isRestOfLineEmpty(text: string, at: number): boolean {
  return /^[ \t]*(?:[\r\n]|$)/.test(text.slice(at, at + 200));
}
