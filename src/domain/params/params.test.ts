import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../dssjson/json-value.ts';
import { read } from '../dssjson/read.ts';
import { checkFieldValue } from './check-field-value.ts';
import { placesByKey } from './float-places.ts';
import type { FormField } from './form-field.ts';
import { PARAM_TYPES } from './param-types.ts';
import { pythonConfig, toDict } from './python-config.ts';
import { pythonLiteral } from './python-literal.ts';
import { readParams } from './read-params.ts';
import { type PresetSource, toFormFields } from './to-form-fields.ts';

const paramsOf = (list: string) => readParams(read(`{"params": [${list}]}`).root, ['params']);

const KEYS: PresetSource = {
  id: 'keys',
  label: 'My keys',
  allowsInline: true,
  presets: ['OpenAI'],
  params: paramsOf('{"name": "url", "type": "STRING", "defaultValue": "https://x"}, {"name": "n", "type": "INT"}'),
};

const fieldsOf = (list: string) => toFormFields(paramsOf(list), [KEYS]);

function fieldOf(param: string): FormField {
  const [field] = fieldsOf(param);
  if (field === undefined) throw new Error('No field');
  return field;
}

describe('the table of types', () => {
  it('names each type once and says something of each', () => {
    const names = PARAM_TYPES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(PARAM_TYPES.filter(({ summary, python, label }) => !summary || !python || !label)).toEqual([]);
  });
});

describe('reading parameters', () => {
  it('takes what it understands of a list and leaves the rest', () => {
    const params = paramsOf('{"name": "a", "type": "INT", "mandatory": true}, null, 1, "x", [], {"name": 5}');
    expect(params.map(({ name, type, isMandatory, path }) => [name, type, isMandatory, path])).toEqual([
      ['a', 'INT', true, ['params', 0]],
      ['', '', false, ['params', 5]],
    ]);
  });

  it('goes on while the text is broken elsewhere', () => {
    const { root } = read('{"params": [{"name": "a", "type": "STRING"}, {"name": ');
    expect(readParams(root, ['params']).map(({ name }) => name)).toEqual(['a', '']);
  });

  it('finds none where there is no list', () => {
    expect(readParams(read('{"params": {}}').root, ['params'])).toEqual([]);
    expect(readParams(undefined, ['params'])).toEqual([]);
  });
});

describe('the form of parameters', () => {
  it('has a field for every type, and one that explains itself for what it cannot offer', () => {
    for (const { name, widget } of PARAM_TYPES) {
      expect(fieldOf(`{"name": "a", "type": "${name}"}`).widget, name).toBe(widget);
    }
    expect(fieldOf('{"name": "a", "type": "LLM"}')).toMatchObject({ reason: expect.stringContaining('In DSS') });
    expect(fieldOf('{"name": "a", "type": "X"}')).toMatchObject({
      widget: 'unsupported',
      reason: '"X" is not a type of parameter: DSS shows "ERROR: UNKNOWN PARAM TYPE" here.',
    });
  });

  it('shows the name where there is no label', () => {
    expect(fieldOf('{"name": "a", "type": "STRING"}').label).toBe('a');
  });

  it('tells fields that are never shown from those that may be', () => {
    expect(fieldOf('{"name": "a", "type": "INT", "visibilityCondition": false}')).toMatchObject({ isHidden: true });
    expect(fieldOf('{"name": "a", "type": "INT", "visibilityCondition": "model.b"}')).toMatchObject({
      isHidden: false,
      condition: 'model.b',
    });
  });

  it('offers the presets of a parameter set, and its fields where it may be defined inline', () => {
    expect(fieldOf('{"name": "p", "type": "PRESET", "parameterSetId": "keys"}')).toMatchObject({
      parameterSetLabel: 'My keys',
      isKnown: true,
      modes: ['NONE', 'INLINE', 'PRESET'],
      presets: ['OpenAI'],
      inlineFields: [{ name: 'url' }, { name: 'n' }],
    });
    expect(fieldOf('{"name": "p", "type": "PRESET", "parameterSetId": "other"}')).toMatchObject({
      isKnown: false,
      modes: ['NONE', 'PRESET'],
    });
  });

  it('carries limits, choices, credential types and the fields of items', () => {
    expect(fieldOf('{"name": "a", "type": "DOUBLE", "minD": 0.5}')).toMatchObject({ min: 0.5, max: undefined });
    const choices = '[{"value": "x", "label": "X"}, {"value": "y"}, null]';
    expect(fieldOf(`{"name": "a", "type": "SELECT", "selectChoices": ${choices}}`)).toMatchObject({
      choices: [
        { value: 'x', label: 'X' },
        { value: 'y', label: 'y' },
        { value: null, label: '' },
      ],
    });
    const credential = '{"name": "a", "type": "CREDENTIAL_REQUEST", "credentialRequestSettings": {"type": "BASIC"}}';
    expect(fieldOf(credential)).toMatchObject({ credentialType: 'BASIC' });
    const list = '{"name": "a", "type": "OBJECT_LIST", "subParams": [{"name": "b", "type": "INT"}]}';
    expect(fieldOf(list)).toMatchObject({ fields: [{ name: 'b', widget: 'number' }] });
  });
});

describe('a value of a field', () => {
  it.each([
    ['{"name": "a", "type": "STRING", "mandatory": true}', undefined, 'This field is mandatory. Fill it in.'],
    ['{"name": "a", "type": "STRING", "mandatory": true}', '', 'This field is mandatory. Fill it in.'],
    ['{"name": "a", "type": "STRING", "mandatory": true, "defaultValue": "x"}', undefined, undefined],
    ['{"name": "a", "type": "STRING"}', undefined, undefined],
    ['{"name": "a", "type": "INT"}', 1.5, 'Enter a whole number.'],
    ['{"name": "a", "type": "INT", "minI": 2}', 1, 'Enter 2 or more.'],
    ['{"name": "a", "type": "INT", "maxI": 2}', 3, 'Enter 2 or less.'],
    ['{"name": "a", "type": "DATE"}', 'soon', 'Enter a date, such as 2024-05-31.'],
    ['{"name": "a", "type": "DATE"}', '2024-05-31T00:00:00.000Z', undefined],
    ['{"name": "a", "type": "STRINGS"}', ['x', 'x'], '"x" is in the list twice.'],
    ['{"name": "a", "type": "INTS"}', [1, 2.5], 'Enter only whole numbers.'],
    ['{"name": "a", "type": "SEPARATOR", "mandatory": true}', undefined, undefined],
    ['{"name": "a", "type": "CREDENTIAL_REQUEST", "mandatory": true}', undefined, undefined],
  ])('of %s that is %j is judged', (param, value, message) => {
    expect(checkFieldValue(fieldOf(param), value)).toBe(message);
  });

  it('of a preset must name one that is there', () => {
    const field = fieldOf('{"name": "p", "type": "PRESET", "parameterSetId": "keys", "mandatory": true}');
    expect(checkFieldValue(field, { mode: 'NONE' })).toBe('This field is mandatory. Fill it in.');
    expect(checkFieldValue(field, { mode: 'PRESET' })).toBe('Choose a preset.');
    expect(checkFieldValue(field, { mode: 'PRESET', name: 'x' })).toContain('There is no preset named "x"');
    expect(checkFieldValue(field, { mode: 'PRESET', name: 'OpenAI' })).toBeUndefined();
  });

  it('of a choice must be offered', () => {
    const field = fieldOf('{"name": "a", "type": "SELECT", "selectChoices": [{"value": "x", "label": "X"}]}');
    expect(checkFieldValue(field, 'x')).toBeUndefined();
    expect(checkFieldValue(field, 'z')).toContain('no longer among the choices');
  });
});

describe('the config that Python receives', () => {
  const presets: Record<string, JsonObject> = { OpenAI: { param_set_api_key: 'secret' } };
  const config = (list: string, values: JsonObject) => pythonConfig(fieldsOf(list), values, (_, name) => presets[name]);

  it('has what was entered, else the default, else what DSS starts with, else nothing', () => {
    const list = `{"name": "a", "type": "STRING"}, {"name": "b", "type": "STRING", "defaultValue": "x"},
      {"name": "c", "type": "INT"}, {"name": "d", "type": "STRING"}, {"name": "e", "type": "MAP"}, {"type": "SEPARATOR"}`;
    const entries = config(list, { a: 'y' });
    expect(toDict(entries)).toEqual({ a: 'y', b: 'x', c: 0, e: {} });
    expect(entries.find(({ name }) => name === 'd')?.note).toBe('absent');
  });

  it('has the values of a preset, never its name', () => {
    const list = '{"name": "api_key", "type": "PRESET", "parameterSetId": "keys"}';
    expect(toDict(config(list, { api_key: { mode: 'PRESET', name: 'OpenAI' } }))).toEqual({
      api_key: { param_set_api_key: 'secret' },
    });
    expect(toDict(config(list, { api_key: { mode: 'INLINE', inlinedConfig: { n: 3 } } }))).toEqual({
      api_key: { url: 'https://x', n: 3 },
    });
    expect(toDict(config(list, {}))).toEqual({});
  });

  it('has a name that is declared twice once, as the copy that is shown says', () => {
    const list = `{"name": "mode", "type": "SELECT"},
      {"name": "url", "type": "STRING", "defaultValue": "a", "visibilityCondition": "model.mode == 'a'"},
      {"name": "url", "type": "STRING", "defaultValue": "b", "visibilityCondition": "model.mode != 'a'"}`;
    expect(config(list, { mode: 'a' }).map(({ name, value }) => [name, value])).toEqual([
      ['mode', 'a'],
      ['url', 'a'],
    ]);
    expect(toDict(config(list, {}))).toEqual({ url: 'b' });
    expect(toDict(config(list, { url: 'c' }))).toEqual({ url: 'c' });
  });

  it('has nothing of what has no name', () => {
    expect(config('{"type": "STRING", "defaultValue": "x"}, {"type": "SEPARATOR"}', {})).toEqual([]);
  });

  it('has items of lists with their own defaults and presets', () => {
    const list = `{"name": "l", "type": "OBJECT_LIST", "subParams": [{"name": "a", "type": "STRING", "defaultValue": "x"},
      {"name": "n", "type": "INT"}, {"name": "p", "type": "PRESET", "parameterSetId": "keys"}]}`;
    const preset = { mode: 'PRESET', name: 'OpenAI' };
    expect(toDict(config(list, { l: [{}, { a: 'y', p: preset }, { old: 1 }] }))).toEqual({
      l: [
        { a: 'x', n: 0 },
        { a: 'y', n: 0, p: { param_set_api_key: 'secret' } },
        { a: 'x', n: 0, old: 1 },
      ],
    });
  });

  it('has several presets as a list of dicts, and says nothing certain of none', () => {
    const list = '{"name": "p", "type": "PRESETS", "parameterSetId": "keys"}';
    expect(toDict(config(list, { p: ['OpenAI'] }))).toEqual({ p: [{ param_set_api_key: 'secret' }] });
    expect(config(list, {})[0]).toMatchObject({ value: undefined, note: expect.stringContaining('inferred') });
  });

  it('says where DSS replaces a variable of a default', () => {
    const variable = `$\{projectKey}`;
    const entries = config(`{"name": "a", "type": "STRING", "defaultValue": "DSS_${variable}"}`, {});
    expect(entries[0]?.note).toBe(`the default value; DSS replaces ${variable} (seen)`);
  });

  it('has floats for DOUBLE, also inside lists', () => {
    const list = `{"name": "d", "type": "DOUBLE"}, {"name": "n", "type": "INT"}, {"name": "l", "type": "OBJECT_LIST",
      "subParams": [{"name": "d", "type": "DOUBLES"}]}`;
    const literal = pythonLiteral({ d: 1, n: 1, l: [{ d: [2] }] }, '', placesByKey(fieldsOf(list)));
    expect(literal.replaceAll(/\s+/g, '')).toBe('{"d":1.0,"n":1,"l":[{"d":[2.0,],},],}');
  });

  it('is written as Python writes it', () => {
    expect(pythonLiteral({ a: true, b: null, c: ['x', 1], d: {}, e: 'é "q"' })).toBe(
      '{\n    "a": True,\n    "b": None,\n    "c": [\n        "x",\n        1,\n    ],\n    "d": {},\n    "e": "é \\"q\\"",\n}',
    );
  });
});
