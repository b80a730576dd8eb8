/** How well a word fits a text; nothing when its letters do not stand in the text in order. Higher is better. */
export type Score = number | undefined;

/**
 * Fits what a person typed to a name and, less well, to a detail such as a folder: each word must fit one of the two.
 * Whole words beat beginnings of words, those beat other parts, and those beat letters that only follow in order
 * (`cml` for "custom-llm").
 */
export function scoreEntry(words: readonly string[], name: string, detail: string): Score {
  let total = 0;
  for (const word of words) {
    const inName = scoreText(word, name);
    const inDetail = inName === undefined ? scoreText(word, detail) : undefined;
    if (inName === undefined && inDetail === undefined) return undefined;
    total += inName ?? (inDetail ?? 0) / 4;
  }
  // Of two that fit the same the shorter is nearer to what was typed.
  return total - (name.length + detail.length / 4) / 100;
}

/** What a person typed, as words in lower case. A `/` is kept: it is part of paths. */
export function splitQuery(query: string): readonly string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean);
}

/** The entries that fit, best first; those that fit the same keep their order. Without a word, all. */
export function rankEntries<T>(
  entries: readonly T[],
  query: string,
  textsOf: (entry: T) => readonly [name: string, detail: string],
): readonly T[] {
  const words = splitQuery(query);
  if (words.length === 0) return entries;
  const fitting: { readonly entry: T; readonly score: number }[] = [];
  for (const entry of entries) {
    const score = scoreEntry(words, ...textsOf(entry));
    if (score !== undefined) fitting.push({ entry, score });
  }
  return fitting.sort((a, b) => b.score - a.score).map(({ entry }) => entry);
}

function scoreText(word: string, text: string): Score {
  const lower = text.toLowerCase();
  if (lower === word) return 100;
  const place = lower.indexOf(word);
  if (place === 0) return 90;
  if (place > 0) {
    const atBoundary = findAtBoundary(word, text, lower);
    return atBoundary ? 75 : 60;
  }
  return scoreLetters(word, text, lower);
}

function findAtBoundary(word: string, text: string, lower: string): boolean {
  for (let place = lower.indexOf(word); place >= 0; place = lower.indexOf(word, place + 1)) {
    if (startsWord(text, place)) return true;
  }
  return false;
}

/** Letters in order: the more of them begin a word or follow each other, the better. */
function scoreLetters(word: string, text: string, lower: string): Score {
  let place = -1;
  let good = 0;
  for (const letter of word) {
    const next = lower.indexOf(letter, place + 1);
    if (next < 0) return undefined;
    if (next === place + 1 || startsWord(text, next)) good += 1;
    place = next;
  }
  return 10 + (40 * good) / word.length;
}

function startsWord(text: string, place: number): boolean {
  if (place === 0) return true;
  const before = text.charAt(place - 1);
  const here = text.charAt(place);
  return /[^A-Za-z0-9]/.test(before) || (/[a-z]/.test(before) && /[A-Z]/.test(here));
}
