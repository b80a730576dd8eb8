import { expect, test } from 'vitest';
import { splitHelp } from './help-parts.ts';

test('a plain description is one text', () => {
  expect(splitHelp('The name of the model.')).toEqual([{ kind: 'text', text: 'The name of the model.' }]);
  expect(splitHelp('')).toEqual([]);
});

test('a Markdown link becomes a link between its texts', () => {
  expect(splitHelp('See [the list](https://example.com/models) first.')).toEqual([
    { kind: 'text', text: 'See ' },
    { kind: 'link', text: 'the list', address: 'https://example.com/models' },
    { kind: 'text', text: ' first.' },
  ]);
});

test('a link that could run something stays the text it is', () => {
  const help = 'Do [this](javascript:alert) or [that](data:text/html,x)';
  expect(splitHelp(help)).toEqual([{ kind: 'text', text: help }]);
});

test('HTML stays text', () => {
  expect(splitHelp('<a href="x">y</a>')).toEqual([{ kind: 'text', text: '<a href="x">y</a>' }]);
});
