import { expect, test } from 'vitest';
import { readPastedChoices } from './pasted-choices.ts';

test.each([
  [
    'a\tA\nb\tB\n',
    [
      ['a', 'A'],
      ['b', 'B'],
    ],
  ],
  [
    'a\r\nb\r\n',
    [
      ['a', 'a'],
      ['b', 'b'],
    ],
  ],
  ['a\tA', [['a', 'A']]],
  ['a\t\n\n\tB', [['a', 'a']]],
])('%j is choices', (text, expected) => {
  expect(readPastedChoices(text)?.map(({ value, label }) => [value, label])).toEqual(expected);
});

test.each(['', 'a', 'one cell', '\n'])('%j is none', (text) => {
  expect(readPastedChoices(text)).toBeUndefined();
});
