import { expect, test } from 'vitest';
import { findTyped, typeLetter } from './tree-type-ahead.ts';

const names = ['code-env', 'parameter-sets', 'plugin.json', 'python-lib', 'python-llms', 'README.md'];

test('letters typed in a row make a word, and a pause starts a new one', () => {
  const first = typeLetter({ text: '', at: 0 }, 'P', 5000);
  expect(typeLetter(first, 'y', 5200).text).toBe('py');
  expect(typeLetter(first, 'y', 9000).text).toBe('y');
});

test('one letter goes on to the next name that starts with it, round the end', () => {
  expect(findTyped(names, 0, 'p')).toBe(1);
  expect(findTyped(names, 1, 'p')).toBe(2);
  expect(findTyped(names, 4, 'pp')).toBe(1);
  expect(findTyped(names, 5, 'r')).toBe(5);
});

test('a longer word stays on the name that fits, and goes to the first that does', () => {
  expect(findTyped(names, 2, 'pl')).toBe(2);
  expect(findTyped(names, 1, 'python-ll')).toBe(4);
  expect(findTyped(names, 0, 'zz')).toBe(-1);
  expect(findTyped([], 0, 'a')).toBe(-1);
});
