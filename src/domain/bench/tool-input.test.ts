import { expect, test } from 'vitest';
import type { JsonObject } from '../dssjson/json-value.ts';
import { completeInput, findMissing, type InputField, readInputSchema } from './tool-input.ts';

function form(properties: JsonObject, more: JsonObject = {}): InputField {
  const field = readInputSchema({ type: 'object', properties, ...more });
  if (field === undefined) throw new Error('no form');
  return field;
}

/** The kinds of the fields by their labels. */
function kinds(field: InputField): object {
  if (field.kind !== 'object') return {};
  return Object.fromEntries(field.fields.map(([, inner]) => [inner.label, inner.kind]));
}

test('each type of JSON Schema has its field', () => {
  const field = form({
    name: { type: 'string', title: 'Full name' },
    age: { type: 'integer' },
    share: { type: ['number', 'null'] },
    isNew: { type: 'boolean' },
    colour: { enum: ['red', 2] },
    tags: { type: 'array', items: { type: 'string' } },
    address: { properties: { street: { type: 'string' } } },
    anything: {},
    free: { type: 'object' },
  });
  expect(kinds(field)).toEqual({
    'Full name': 'text',
    age: 'number',
    share: 'number',
    isNew: 'switch',
    colour: 'choice',
    tags: 'list',
    address: 'object',
    anything: 'json',
    free: 'json',
  });
});

test('references and optional types are looked through; a choice of several is entered as JSON', () => {
  const field = form(
    {
      place: { $ref: '#/$defs/Place', description: 'Where' },
      note: { anyOf: [{ type: 'string' }, { type: 'null' }] },
      either: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      lost: { $ref: '#/$defs/Nowhere' },
      outside: { $ref: 'https://example.com/schema' },
    },
    { $defs: { Place: { type: 'object', properties: { city: { type: 'string' } } } } },
  );
  expect(kinds(field)).toEqual({ place: 'object', note: 'text', either: 'json', lost: 'json', outside: 'json' });
});

test('a schema that holds itself ends', () => {
  const node: JsonObject = { type: 'object', properties: { next: { $ref: '#/$defs/Node' } } };
  expect(readInputSchema({ ...node, $defs: { Node: node } })?.kind).toBe('object');
  expect(
    readInputSchema({ type: 'object', properties: { a: { $ref: '#/$defs/A' } }, $defs: { A: { $ref: '#/$defs/A' } } }),
  ).toBeDefined();
});

test('only a schema of an object makes a form', () => {
  expect(readInputSchema({ type: 'string' })).toBeUndefined();
  expect(readInputSchema(null)).toBeUndefined();
});

test('defaults and required switches are sent, what else was not entered is not', () => {
  const field = form(
    {
      count: { type: 'integer', default: 3 },
      isNew: { type: 'boolean' },
      isOld: { type: 'boolean' },
      inner: { type: 'object', properties: { unit: { type: 'string', default: 'm' } } },
    },
    { required: ['isNew', 'inner'] },
  );
  expect(completeInput(field, {})).toEqual({ count: 3, isNew: false, inner: { unit: 'm' } });
  expect(completeInput(field, { count: 4, isOld: true, extra: 1 })).toMatchObject({ count: 4, isOld: true, extra: 1 });
});

test('what is required and empty is named, also inside', () => {
  const inner = { type: 'object', title: 'Address', properties: { street: { type: 'string' } }, required: ['street'] };
  const field = form({ name: { type: 'string' }, inner }, { required: ['name'] });
  expect(findMissing(field, {})).toEqual(['name']);
  expect(findMissing(field, { name: 'n', inner: {} })).toEqual(['Address, street']);
});
