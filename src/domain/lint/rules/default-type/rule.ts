import { setValue } from '../../../dssjson/edit.ts';
import { getKey, isJsonArray, isJsonObject, type JsonValue } from '../../../dssjson/json-value.ts';
import type { ValueShape } from '../../../params/param-type.ts';
import type { ParamSpec } from '../../../params/read-params.ts';
import { parseBoolean, parseNumber } from '../../../schema/schema-fix.ts';
import type { ParamList } from '../../param-lists.ts';
import { editFix, rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const DEFAULT_TYPE: Rule = {
  id: 'default-type',
  title: 'Default of the wrong type',
  severity: 'warning',
  fix: 'safe',
  *check({ paramLists }): Iterable<Finding> {
    for (const list of paramLists) for (const param of list.params) yield* judge(param, list);
  },
};

function* judge(
  { typeInfo, defaultValue, node, path, name, value }: ParamSpec,
  { file }: ParamList,
): Iterable<Finding> {
  if (typeInfo === undefined || defaultValue === undefined) return;
  const { shape } = typeInfo;
  if (hasShape(defaultValue, shape) || isChoice(defaultValue, value['selectChoices'])) return;
  const converted = convert(defaultValue, shape);
  const shown = JSON.stringify(defaultValue);
  const consequence =
    shape === 'boolean' && defaultValue === 'false' ? ' In a condition this text counts as true.' : '';
  const target = [...path, 'defaultValue'];
  yield {
    path: file.path,
    range: rangeOfKey(node, 'defaultValue'),
    message: `The default of "${name}" should be ${SHAPE_WORDS[shape]} for the type ${typeInfo.name}, and it is ${shown}.${consequence}`,
    fixes:
      converted === undefined
        ? []
        : editFix(`Change ${shown} to ${JSON.stringify(converted)}`, file.path, setValue(file.text, target, converted)),
  };
}

const SHAPE_WORDS: Record<ValueShape, string> = {
  none: 'absent',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  strings: 'a list of texts',
  numbers: 'a list of numbers',
  list: 'a list',
  pairs: 'a list of {"from", "to"}',
  map: 'an object',
  objects: 'a list of objects',
  preset: 'absent or an object',
  presets: 'a list',
};

function hasShape(value: JsonValue, shape: ValueShape): boolean {
  switch (shape) {
    case 'none':
      return true;
    case 'string':
      return typeof value === 'string';
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value);
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'strings':
      return isListOf(value, (item) => typeof item === 'string');
    case 'numbers':
      return isListOf(value, (item) => typeof item === 'number');
    case 'list':
    case 'presets':
      return isJsonArray(value);
    case 'pairs':
    case 'objects':
      return isListOf(value, isJsonObject);
    case 'map':
    case 'preset':
      return isJsonObject(value);
  }
}

/** Choices are numbers or true in some published plugins, and so is their default then. (seen) */
function isChoice(value: JsonValue, choices: JsonValue | undefined): boolean {
  return isJsonArray(choices) && choices.some((choice) => getKey(choice, 'value') === value);
}

function isListOf(value: JsonValue, isGood: (item: JsonValue) => boolean): boolean {
  return isJsonArray(value) && value.every(isGood);
}

function convert(value: JsonValue, shape: ValueShape): JsonValue | undefined {
  if (typeof value === 'object') return undefined;
  if (shape === 'boolean') return parseBoolean(value);
  if (shape === 'integer' || shape === 'number') return parseNumber(value, shape);
  if (shape === 'string') return String(value);
  if (shape === 'strings' && typeof value === 'string') return value === '' ? [] : [value];
  return undefined;
}
