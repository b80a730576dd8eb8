import { expect, test } from 'vitest';
import { printPythonConfig } from './python-text.ts';

test('the dict is Python, with a comment on each value that was not entered', () => {
  const text = printPythonConfig('config', [
    { name: 'model', value: 'gpt', note: '' },
    { name: 'stream', value: true, note: 'the default value' },
    { name: 'key', value: undefined, note: 'absent' },
    { name: 'api_key', value: { token: 'x' }, note: 'the preset "OpenAI"' },
  ]);
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
  expect(printPythonConfig('plugin_config', [])).toBe('plugin_config = {}');
});
