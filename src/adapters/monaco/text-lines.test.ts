import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markLength, readLines, toEditorText } from './text-lines.ts';

const mixed = '\uFEFFone\r\ntwo\nthree\rfour';

test('lines and columns of a file with a mark and three kinds of line ends are those the editor shows', () => {
  const lines = readLines(mixed);
  expect(lines.toOffset({ lineNumber: 1, column: 1 })).toBe(mixed.indexOf('one'));
  expect(lines.toOffset({ lineNumber: 2, column: 1 })).toBe(mixed.indexOf('two'));
  expect(lines.toOffset({ lineNumber: 3, column: 6 })).toBe(mixed.indexOf('\rfour'));
  expect(lines.toOffset({ lineNumber: 4, column: 5 })).toBe(mixed.length);
  expect(lines.toPosition(mixed.indexOf('four'))).toEqual({ lineNumber: 4, column: 1 });
});

test('an offset inside the mark or a line end is the nearest position before it', () => {
  const lines = readLines(mixed);
  expect(lines.toPosition(0)).toEqual({ lineNumber: 1, column: 1 });
  expect(lines.toPosition(mixed.indexOf('\n'))).toEqual({ lineNumber: 1, column: 4 });
});

test('a carriage return alone is noticed, and one before a line feed is not one', () => {
  expect(readLines('a\rb').hasLoneReturn).toBe(true);
  expect(readLines('a\r\nb').hasLoneReturn).toBe(false);
});

test('the editor gets one kind of line end and no mark', () => {
  expect(toEditorText(mixed, '\n')).toBe('one\ntwo\nthree\nfour');
  expect(toEditorText(mixed, '\r\n')).toBe('one\r\ntwo\r\nthree\r\nfour');
  expect(markLength(mixed)).toBe(1);
});

test('every position of the editor comes back from its offset in the file', () => {
  const piece = fc.constantFrom('a', 'é', '\u{1F600}', '\n', '\r\n', '\r', ' ');
  fc.assert(
    fc.property(fc.boolean(), fc.array(piece, { maxLength: 40 }), (hasMark, pieces) => {
      const text = (hasMark ? '\uFEFF' : '') + pieces.join('');
      const lines = readLines(text);
      const shown = toEditorText(text, '\n').split('\n');
      shown.forEach((line, index) => {
        for (let column = 1; column <= line.length + 1; column += 1) {
          const position = { lineNumber: index + 1, column };
          const offset = lines.toOffset(position);
          expect(lines.toPosition(offset)).toEqual(position);
          if (column <= line.length) expect(text[offset]).toBe(line[column - 1]);
        }
      });
    }),
  );
});
