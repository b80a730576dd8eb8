import { setValue } from '../../../src/domain/dssjson/edit.ts';
import type { JsonValue } from '../../../src/domain/dssjson/json-value.ts';
import { editing, type KnownValue, knownValues, type Operator, type Site, setting } from '../operator.ts';
import { misspell } from '../random.ts';

/** Values of the wrong type, and values that DSS does not know. */
export const VALUE_OPERATORS: readonly Operator[] = [
  { name: 'object in place of a text', sites: (context) => wrong(context, 'string', {}) },
  { name: 'list in place of a text', sites: (context) => wrong(context, 'string', ['x']) },
  { name: 'number in place of a text', sites: (context) => wrong(context, 'string', 42) },
  { name: 'text in place of true or false', sites: (context) => wrong(context, 'boolean', 'true') },
  { name: 'number in place of true or false', sites: (context) => wrong(context, 'boolean', 1) },
  {
    name: 'text in place of a number',
    sites: (context) => [...wrong(context, 'integer', 'ten'), ...wrong(context, 'number', 'ten')],
  },
  { name: 'text in place of a list', sites: (context) => wrong(context, 'array', 'x') },
  { name: 'object in place of a list', sites: (context) => wrong(context, 'array', {}) },
  { name: 'text in place of an object', sites: (context) => wrong(context, 'object', 'x') },
  {
    name: 'type of a parameter unknown',
    sites: (context) => knownValues(context).filter(isParamType).flatMap(misspellValue),
  },
  {
    name: 'value of a fixed list unknown',
    sites: (context) =>
      knownValues(context)
        .filter((value) => !isParamType(value))
        .flatMap(misspellValue),
  },
];

/** Every known value of exactly this type becomes another one. */
function wrong(context: Parameters<typeof knownValues>[0], type: string, value: JsonValue): Site[] {
  return knownValues(context)
    .filter(({ schema, key }) => schema.type === type && key !== 'defaultValue')
    .map(({ file, path }) => setting(file, path, value));
}

function isParamType({ key, path, parent }: KnownValue): boolean {
  return key === 'type' && parent.branches !== undefined && path.includes('params');
}

function misspellValue({ file, path, node, schema }: KnownValue): Site[] {
  const known = schema.enum?.filter((value) => typeof value === 'string') ?? [];
  const value = node.kind === 'scalar' ? node.value : undefined;
  if (typeof value !== 'string' || value.length < 2 || !known.includes(value)) return [];
  return [
    editing(file.path, (random) => {
      const slip = misspell(value, random);
      return known.includes(slip) ? undefined : setValue(file.text, path, slip);
    }),
  ];
}
