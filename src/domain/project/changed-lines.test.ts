import { expect, test } from 'vitest';
import { changedLines } from './changed-lines.ts';

test('the lines that edits change are told before and after', () => {
  const text = 'one\ntwo two\nthree\n';
  const edits = [
    { offset: 4, length: 3, text: '2' },
    { offset: 8, length: 3, text: 'II' },
    { offset: 0, length: 0, text: '0 ' },
  ];
  expect(changedLines(text, edits)).toEqual([
    { line: 1, before: 'one', after: '0 one' },
    { line: 2, before: 'two two', after: '2 II' },
  ]);
});
