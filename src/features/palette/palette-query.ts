/** What the text of the palette asks for. */
export type PaletteQuery =
  | { readonly kind: 'commands'; readonly text: string }
  /** `line` counts from 1; with no text it is meant in the file that is shown. */
  | { readonly kind: 'files'; readonly text: string; readonly line: number | undefined };

/** `>` asks for commands, whatever was opened; `llm.py:12` for a line of a file. */
export function readQuery(mode: 'commands' | 'files', input: string): PaletteQuery {
  const asked = /^\s*>(.*)$/.exec(input);
  if (asked !== null) return { kind: 'commands', text: asked[1] ?? '' };
  if (mode === 'commands') return { kind: 'commands', text: input };
  const place = /^(.*?):(\d*)$/.exec(input);
  if (place === null) return { kind: 'files', text: input, line: undefined };
  const line = Number(place[2]);
  return { kind: 'files', text: place[1] ?? '', line: line > 0 ? line : undefined };
}

/** The offset at which a line begins; the last line's when there are fewer. */
export function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  let count = 1;
  for (const match of text.matchAll(/\r\n|\r|\n/g)) {
    if (count >= line) break;
    offset = match.index + match[0].length;
    count += 1;
  }
  return offset;
}
