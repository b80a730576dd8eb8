import { expect, test } from 'vitest';
import { offsetOfLine, readQuery } from './palette-query.ts';

test('a ">" asks for commands wherever it is typed', () => {
  expect(readQuery('files', '>split')).toEqual({ kind: 'commands', text: 'split' });
  expect(readQuery('commands', '> split')).toEqual({ kind: 'commands', text: ' split' });
  expect(readQuery('commands', 'split')).toEqual({ kind: 'commands', text: 'split' });
});

test('a number after a colon is a line', () => {
  expect(readQuery('files', 'llm.py:12')).toEqual({ kind: 'files', text: 'llm.py', line: 12 });
  expect(readQuery('files', ':3')).toEqual({ kind: 'files', text: '', line: 3 });
  expect(readQuery('files', 'llm.py:')).toEqual({ kind: 'files', text: 'llm.py', line: undefined });
});

test('a line begins after the line end before it, of whatever kind', () => {
  expect(offsetOfLine('a\r\nb\nc', 1)).toBe(0);
  expect(offsetOfLine('a\r\nb\nc', 2)).toBe(3);
  expect(offsetOfLine('a\r\nb\nc', 3)).toBe(5);
  expect(offsetOfLine('a\r\nb\nc', 99)).toBe(5);
});
