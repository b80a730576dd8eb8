/** Letters typed closer together than this belong to one word. */
const pauseMs = 700;

export interface TypedWord {
  readonly text: string;
  /** When its last letter was typed, in milliseconds on any one clock. */
  readonly at: number;
}

/** The word so far with one more letter. */
export function typeLetter(word: TypedWord, letter: string, now: number): TypedWord {
  const isFresh = now - word.at > pauseMs;
  return { text: (isFresh ? '' : word.text) + letter.toLowerCase(), at: now };
}

/**
 * The index of the name that typing goes to, from the one at `from`, round the end; -1 when none fits.
 * A word of one letter, or of one letter repeated, goes on to the next name with that letter; a longer one stays while it fits.
 */
export function findTyped(names: readonly string[], from: number, text: string): number {
  const isOneLetter = [...text].every((letter) => letter === text[0]);
  const wanted = isOneLetter ? text.slice(0, 1) : text;
  const start = isOneLetter ? from + 1 : from;
  for (let step = 0; step < names.length; step += 1) {
    const index = (Math.max(start, 0) + step) % names.length;
    if (names[index]?.toLowerCase().startsWith(wanted) === true) return index;
  }
  return -1;
}
