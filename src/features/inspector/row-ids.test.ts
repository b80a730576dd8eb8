import { expect, test } from 'vitest';
import { fitRows, insertRow, moveRow, NO_ROWS, removeRow } from './row-ids.ts';

const three = fitRows(NO_ROWS, 3);

test('each row has a name of its own', () => {
  expect(three.ids).toEqual([0, 1, 2]);
});

test('a row keeps its name when it moves', () => {
  expect(moveRow(three, 0, 2).ids).toEqual([1, 2, 0]);
  expect(moveRow(three, 2, 0).ids).toEqual([2, 0, 1]);
});

test('a new row gets a new name, also after one was removed', () => {
  expect(insertRow(removeRow(three, 2), 1).ids).toEqual([0, 3, 1]);
});

test('rows that came or went elsewhere are taken at the end', () => {
  expect(fitRows(three, 2).ids).toEqual([0, 1]);
  expect(fitRows(fitRows(three, 2), 3).ids).toEqual([0, 1, 3]);
  expect(fitRows(three, 3)).toBe(three);
});
