import { expect, test } from 'vitest';
import type { FloatPlaces } from '../../domain/params/float-places.ts';
import { printPythonConfig } from './python-text.ts';

test('the dict is Python, with a comment on each value that was not entered', () => {
  const text = printPythonConfig(
    'config',
    [
      { name: 'model', value: 'gpt', note: '' },
      { name: 'stream', value: true, note: 'the default value' },
      { name: 'key', value: undefined, note: 'absent' },
      { name: 'api_key', value: { token: 'x' }, note: 'the preset "OpenAI"' },
    ],
    new Map(),
  );
  expect(text).toBe(`config = {
    "model": "gpt",
    "stream": True,  # the default value
    # "key": absent
    # the preset "OpenAI":
    "api_key": {
        "token": "x",
    },
}`);
});

test('nothing asked for is an empty dict', () => {
  expect(printPythonConfig('plugin_config', [], new Map())).toBe('plugin_config = {}');
});

test('numbers of a type that Python receives as float are floats, also when they are whole', () => {
  const text = printPythonConfig(
    'config',
    [
      { name: 'ratio', value: 2, note: '' },
      { name: 'count', value: 2, note: '' },
      { name: 'cards', value: [{ ratios: [1, 0.5], count: 1 }], note: '' },
    ],
    new Map<string, FloatPlaces>([
      ['ratio', 'here'],
      ['cards', new Map([['ratios', 'here']])],
    ]),
  );
  expect(text.replaceAll(/\s+/g, ' ')).toBe(
    'config = { "ratio": 2.0, "count": 2, "cards": [ { "ratios": [ 1.0, 0.5, ], "count": 1, }, ], }',
  );
});
