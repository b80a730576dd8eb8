import { expect, it } from 'vitest';
import { normalise } from './normalise.ts';

it.each([
  ["{'a': 1; b = yes} // end", '{ "a": 1, "b": "yes" }'],
  ['// head\n{\n\t2: [1,], # two\n\t1: NULL\n}\n', '{\n\t"2": [\n\t\t1,\n\t\tnull\n\t],\n\t"1": null\n}\n'],
  ['{"a": 1, "b": 2, "a": 3}', '{ "a": 3, "b": 2 }'],
  ['[123456789012345678901234567890, 1.50, -0]', '[123456789012345678901234567890, 1.50, -0]'],
  ['{\r\n  a: 1\r\n}\r\n', '{\r\n  "a": 1\r\n}\r\n'],
])('%j becomes strict JSON', (text, expected) => {
  expect(normalise(text)).toEqual({ ok: true, value: expected });
  expect(() => JSON.parse(expected)).not.toThrow();
});

it('a text with errors is left alone', () => {
  expect(normalise('{"a": 1,}')).toMatchObject({ ok: false, error: [{ kind: 'trailing-comma' }] });
});
