import { expect, test } from 'vitest';
import { readTypedNumber } from './number-draft.ts';

test('numbers are read as they are typed', () => {
  expect(readTypedNumber('42', true)).toEqual({ kind: 'number', value: 42 });
  expect(readTypedNumber(' -1.5e3 ', false)).toEqual({ kind: 'number', value: -1500 });
  expect(readTypedNumber('1.', false)).toEqual({ kind: 'number', value: 1 });
});

test('an empty text is no number, and not a mistake', () => {
  expect(readTypedNumber('  ', false)).toEqual({ kind: 'empty' });
});

test('what is not a number is said to be so', () => {
  for (const text of ['-', '1,5', '0x10', 'NaN', 'Infinity', '1e999', 'twelve']) {
    expect(readTypedNumber(text, false), text).toEqual({ kind: 'invalid' });
  }
  expect(readTypedNumber('1.5', true)).toEqual({ kind: 'invalid' });
});
