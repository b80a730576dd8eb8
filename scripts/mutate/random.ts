/** Numbers that are the same for the same seed: mulberry32. */
export interface Random {
  /** From 0 up to, not including, `end`. */
  readonly below: (end: number) => number;
}

export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { below: (end) => Math.floor(next() * end) };
}

/** The items in an order of chance. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, rank: random.below(2 ** 32) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** One of the items; they must not be empty. */
export function pick<T>(items: readonly T[], random: Random): T {
  const item = items[random.below(items.length)];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}

/** A word with one slip of the keyboard: two letters swapped, one left out or one doubled. Never the word itself. */
export function misspell(word: string, random: Random): string {
  const at = random.below(word.length - 1);
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  const dropped = word.slice(0, at) + word.slice(at + 1);
  const doubled = word.slice(0, at) + word.charAt(at) + word.slice(at);
  const slips = [swapped, dropped, doubled].filter((slip) => slip !== word && slip !== '');
  return pick(slips, random);
}
