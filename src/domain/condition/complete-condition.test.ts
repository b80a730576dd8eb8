import { describe, expect, it } from 'vitest';
import { read } from '../dssjson/read.ts';
import { readParams } from '../params/read-params.ts';
import { completeCondition } from './complete-condition.ts';

const CHOICES = '"selectChoices": [{"value": "basic", "label": "Basic"}, {"value": "o\'auth", "label": "OAuth"}]';
const PARAMS = readParams(
  read(`{"params": [{"name": "mode", "type": "SELECT", ${CHOICES}}, {"name": "on", "type": "BOOLEAN"},
    {"name": "tags", "type": "MULTISELECT", ${CHOICES}}, {"name": "a-b", "type": "STRING"}, {"name": "key", "type": "PRESET"},
    {"name": "s", "type": "SEPARATOR"}]}`).root,
  ['params'],
);

/** What a condition becomes with each of the things that are offered at its `|`. */
function at(marked: string): readonly string[] {
  const offset = marked.indexOf('|');
  const source = marked.replace('|', '');
  const { replace, items } = completeCondition(source, offset, PARAMS);
  return items.map(({ text }) => source.slice(0, replace.start) + text + source.slice(replace.end));
}

const NAMES = ['model.mode', 'model.on', 'model.tags', "model['a-b']", 'model.key'];

describe('what can be written in a condition', () => {
  it.each(['|', 'mo|', 'model|', 'model.|', 'model.mo|'])('is a name at %s', (marked) => {
    expect(at(marked)).toEqual(NAMES);
  });

  it('is a name behind an operator too', () => {
    expect(at('model.on && |')[1]).toBe('model.on && model.on');
    expect(at('(!mod|)')[0]).toBe('(!model.mode)');
  });

  it.each([
    ['model.mode == |', ["model.mode == 'basic'", "model.mode == 'o\\'auth'"]],
    ["model.mode != 'ba|' && x", ["model.mode != 'basic' && x", "model.mode != 'o\\'auth' && x"]],
    ["model['mode'] === 'b|", ["model['mode'] === 'basic'", "model['mode'] === 'o\\'auth'"]],
    ['model.on == |', ['model.on == true', 'model.on == false']],
    ['model.tags.includes(|)', ["model.tags.includes('basic')", "model.tags.includes('o\\'auth')"]],
    [
      "model.key.mode != 'N|'",
      ["model.key.mode != 'NONE'", "model.key.mode != 'INLINE'", "model.key.mode != 'PRESET'"],
    ],
  ])('is a value at %s', (marked, written) => {
    expect(at(marked)).toEqual(written);
  });

  it.each(["'mo|'", 'other.|', 'model.mode.|', 'model.nothing == |', 'model.mode |'])(
    'is nothing known at %s',
    (marked) => {
      expect(at(marked)).toEqual([]);
    },
  );
});
