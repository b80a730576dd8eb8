import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../dssjson/json-value.ts';
import { parsed } from './condition.test-data.ts';
import { evaluate, isShown } from './evaluate.ts';

const MODEL: JsonObject = {
  mode: 'oauth',
  expert: true,
  count: 3,
  columns: ['a', 'b'],
  preset: { mode: 'NONE' },
  'client-id': 'x',
  empty: null,
};

const worth = (source: string, model: JsonObject = MODEL) => evaluate(parsed(source), model);

describe('the value of a condition', () => {
  it.each<[string, unknown]>([
    ["model.mode == 'oauth'", true],
    ["model.mode != 'oauth'", false],
    ['model.expert == true && model.count > 2', true],
    ["['basic', 'oauth'].includes(model.mode)", true],
    ["['basic', 'oauth'].indexOf(model.mode) >= 0", true],
    ["['basic'].indexOf(model.mode)", -1],
    ['model.columns.length', 2],
    ["model.columns.includes('b')", true],
    ['model.columns[1]', 'b'],
    ["model['client-id']", 'x'],
    ["model.preset.mode !== 'NONE'", false],
    ["model.mode.toUpperCase().startsWith('OA')", true],
    ["model.mode.endsWith('th')", true],
    ["' x '.trim()", 'x'],
    ['model.expert ? 1 : 2', 1],
    ["!model.nothing || 'x'", true],
    ["model.nothing || 'x'", 'x'],
    ['{a: 1}.a', 1],
  ])('of %s is %j', (source, value) => {
    expect(worth(source)).toEqual(value);
  });

  it.each<[string, unknown]>([
    ['model.nothing', undefined],
    ['model.nothing.more.length', undefined],
    ['model.nothing.length >= 0', false],
    ['model.nothing == null', true],
    ['model.nothing === null', false],
    ['model.empty == undefined', true],
    ['model.empty.x', undefined],
    ['nobody.knows', undefined],
    ['model.nothing.includes(1)', undefined],
    ['model.count.includes(1)', undefined],
    ['model.nothing + 1', 1],
    ['1 - model.nothing', 1],
    ['-model.nothing', -0],
    ['None', undefined],
    ['model.mode == None', false],
  ])('takes what is not there as AngularJS does: %s is %j', (source, value) => {
    expect(worth(source)).toEqual(value);
  });

  it.each<[string, unknown]>([
    ["3 == '3'", true],
    ["3 === '3'", false],
    ["'' == 0", true],
    ['null == 0', false],
    ['null >= 0', true],
    ["true == 'true'", false],
    ['true == 1', true],
    ["['a'] == 'a'", true],
    ['[1] == [1]', false],
    ["{} == '[object Object]'", true],
    ["'10' < '9'", true],
    ["'10' < 9", false],
    ["1 + '1'", '11'],
    ['[1, [2, null]] + 1', '1,2,1'],
    ['7 % 4 * 2 / 3', 2],
  ])('compares and computes as JavaScript does: %s is %j', (source, value) => {
    expect(worth(source)).toEqual(value);
  });

  it.each([
    'model.__proto__',
    'model.constructor',
    "model['constructor']",
    'model.toString',
    'model.hasOwnProperty',
    "'x'.constructor",
    "'x'['__proto__']",
    '[].constructor.constructor',
    "''.sub.call",
    "model.columns.map('x')",
    "constructor.constructor('return 1')()",
    'window',
    "model.mode['repeat'](9)",
  ])('reaches nothing but values: %s is undefined', (source) => {
    expect(worth(source)).toBeUndefined();
    expect(worth(source, JSON.parse('{"__proto__": {"x": 1}, "columns": []}'))).toBeUndefined();
  });

  it('decides whether a field is shown', () => {
    expect(isShown(parsed('model.count'), MODEL)).toBe(true);
    expect(isShown(parsed("''"), MODEL)).toBe(false);
  });
});
