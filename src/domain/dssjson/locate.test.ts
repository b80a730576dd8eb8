import { describe, expect, it } from 'vitest';
import { pathAt } from './locate.ts';
import { offsetToPosition, positionToOffset } from './position.ts';
import { read } from './read.ts';

/** The place at the `|` of a text. */
function placeIn(marked: string) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const place = pathAt(read(text).root, offset);
  return `${place.at} ${place.path.join('/')} ${text.slice(place.range.start, place.range.end)}`.trim();
}

describe('what stands at a place', () => {
  it.each([
    ['{"me|ta": {}}', 'key  "meta"'],
    ['{"meta": {|}}', 'key meta'],
    ['{"meta": {"la|', 'key meta "la'],
    ['{"meta": {"label": "x", |}}', 'key meta'],
    ['{"meta": {"label": |', 'value meta/label'],
    ['{"meta": {"label": "a|b"}}', 'value meta/label "ab"'],
    ['{"params": [{"type": |', 'value params/0/type'],
    ['{"params": [{"type": |}]}', 'value params/0/type'],
    ['{"params": [{"type": "S"}, |]}', 'value params/1'],
    ['{"params": [{"name": "a", ty|}]}', 'key params/0 ty'],
    ['{\n  "type": |\n  "label": "x"\n}', 'value type'],
    ['{\n  "meta": {\n    "la|\n    "x": 1\n  }\n}', 'key meta "la'],
    ['{"params": [{"type": "STR|\n}]}', 'value params/0/type "STR'],
    ['|', 'value'],
  ])('%j', (marked, expected) => {
    expect(placeIn(marked).replaceAll('  ', ' ')).toBe(expected.replaceAll('  ', ' '));
  });
});

describe('a position', () => {
  const text = 'a\r\nbc\n\nd';
  it.each([
    [0, 0, 0],
    [3, 1, 0],
    [5, 1, 2],
    [6, 2, 0],
    [7, 3, 0],
    [8, 3, 1],
  ])('offset %d is line %d, column %d, and back', (offset, line, column) => {
    expect(offsetToPosition(text, offset)).toEqual({ line, column });
    expect(positionToOffset(text, { line, column })).toBe(offset);
  });

  it('past the end of a line is its end', () => {
    expect(positionToOffset(text, { line: 1, column: 99 })).toBe(5);
    expect(positionToOffset(text, { line: 99, column: 0 })).toBe(text.length);
  });
});
