import { describe, expect, it } from 'vitest';
import { read, toValue } from './read.ts';

/** What went wrong in a text, and the stretches it is about. */
function errorsIn(text: string): readonly string[] {
  return read(text).errors.map(({ kind, range }) => `${kind} ${text.slice(range.start, range.end)}`.trim());
}

function understood(text: string): string {
  const { root } = read(text);
  return JSON.stringify(root === undefined ? undefined : toValue(root));
}

describe('after an error the rest is still understood', () => {
  it.each([
    ['{\n  "a": ,\n  "b": 1\n}', ['expected-value ,'], '{"b":1}'],
    ['{\n  "a":\n  "b": 1\n}', ['expected-value "'], '{"b":1}'],
    ['{\n  "a": "x,\n  "b": 1\n}', ['end-in-string "x,'], '{"a":"x,","b":1}'],
    ['{"a": 1,}', ['trailing-comma ,'], '{"a":1}'],
    ['[{"a": 1 ], 2', ['wrong-bracket ]', 'more-text , 2'], '[{"a":1}]'],
    ['{"a": 1} x', ['more-text x'], '{"a":1}'],
  ])('%j', (text, errors, value) => {
    expect(errorsIn(text)).toEqual(errors);
    expect(understood(text)).toBe(value);
    expect(read(text).value).toBeUndefined();
  });
});

it('a text inside quotes may run over lines, also beside an error elsewhere', () => {
  expect(read('{"a": "x\ny"}').value).toEqual({ a: 'x\ny' });
  expect(errorsIn('{"a": "x\ny", "b": 1,}')).toEqual(['trailing-comma ,']);
});

it('a key named as something every object has is a key like any other', () => {
  const { value } = read('{"__proto__": 1, "constructor": 2}');
  expect(Object.entries(value ?? {})).toEqual([
    ['__proto__', 1],
    ['constructor', 2],
  ]);
});

it('what is no descriptor at all is given up soon', () => {
  expect(read(`{${'::'.repeat(10_000)}`).errors.length).toBe(100);
  expect(read('['.repeat(100_000)).errors[0]?.kind).toBe('too-deep');
});
