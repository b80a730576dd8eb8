const ADVERBS = ['barely', 'boldly', 'calmly', 'gladly', 'justly', 'kindly', 'neatly', 'rarely', 'safely', 'warmly'];
const ADJECTIVES = ['amber', 'brisk', 'clear', 'dusty', 'early', 'fresh', 'green', 'lucid', 'quiet', 'sunny'];
const ANIMALS = ['badger', 'crane', 'dolphin', 'falcon', 'gecko', 'heron', 'lynx', 'marten', 'otter', 'wombat'];

/** Three words that a person can tell from others, as DSS fills in for the id of a new model. (documented) */
export function composeModelId(seed: string): string {
  let hash = 0;
  for (const character of seed) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  const pick = (words: readonly string[], place: number) => words[Math.floor(hash / 10 ** place) % words.length] ?? '';
  return [pick(ADVERBS, 0), pick(ADJECTIVES, 1), pick(ANIMALS, 2)].join('-');
}
