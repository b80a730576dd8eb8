import type { Scanner } from './scanner.ts';
import type { JsonNode } from './tree.ts';

const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Reads a text, number or word that starts with `char`; nothing when none stands here. A word that means nothing is a text. */
export function readScalar(scanner: Scanner, char: string): JsonNode | undefined {
  const start = scanner.position;
  const node = (value: null | boolean | number | string): JsonNode => ({
    kind: 'scalar',
    range: { start, end: scanner.position },
    value,
  });
  if (char === '"' || char === "'") return node(scanner.readQuoted());
  const text = scanner.readWord();
  if (text === '') return undefined;
  const lower = text.toLowerCase();
  const word = WORDS.get(lower);
  if (word !== undefined) {
    if (text !== lower) scanner.note('word-case', start);
    return node(word);
  }
  if (NUMBER.test(text)) return node(Number(text));
  scanner.note('unquoted-text', start);
  return node(text);
}
