import { expect, test } from 'vitest';
import type { FormField } from '../params/form-field.ts';
import { areaField } from './run-fields.ts';
import {
  maskSecrets,
  readLoadedChoices,
  readMacroTable,
  readProcessed,
  readVerdict,
  withChoices,
} from './run-results.ts';

const GIVEN = [{ name: 'ada' }, { name: 'bob' }];

test('a processor adds a cell, replaces rows, or makes several of one', () => {
  expect(readProcessed({ mode: 'CELL', given: GIVEN, results: ['ADA', 3] })).toEqual({
    columns: [{ name: 'name' }, { name: 'Returned cell' }],
    rows: [
      ['ada', 'ADA'],
      ['bob', 3],
    ],
  });
  const rows = readProcessed({ mode: 'ROW', given: GIVEN, results: [{ name: 'a', n: 1 }, null] });
  expect(rows).toEqual({ columns: [{ name: 'name' }, { name: 'n' }], rows: [['a', 1]] });
  const several = readProcessed({ mode: 'ROWS', given: GIVEN, results: [[{ a: 1 }, { b: 2 }], []] });
  expect(several.rows).toEqual([
    [1, null],
    [null, 2],
  ]);
});

test('the table of a macro has its headings, and lists as one text', () => {
  const columns = [
    { name: 'k', label: 'Key', type: 'STRING' },
    { name: 'l', label: '', type: 'STRING_LIST' },
  ];
  expect(readMacroTable({ columns, records: [['a', ['x', 'y']]] })).toEqual({
    columns: [{ name: 'Key' }, { name: 'l' }],
    rows: [['a', 'x, y']],
  });
});

test('a verdict is that of the pass, with what was changed', () => {
  const query = { messages: [{ content: 'mail ada@example.com' }] };
  const changed = { messages: [{ content: 'mail [address]' }] };
  expect(readVerdict({ completionQuery: query }, { completionQuery: changed })).toMatchObject({
    action: undefined,
    isQueryChanged: true,
    isResponseChanged: false,
  });
  const input = { completionQuery: query, completionResponse: { text: 'a' } };
  const returned = { ...input, responseGuardrailResponse: { action: 'FAIL', error: { message: 'no' } } };
  expect(readVerdict(input, returned)).toMatchObject({
    action: 'FAIL',
    details: { error: { message: 'no' } },
    isQueryChanged: false,
    isResponseChanged: false,
  });
});

test('choices that Python gave make a computed field a real one', () => {
  const loaded = readLoadedChoices({ choices: [{ value: 1, label: 'One' }, { value: 'two' }] });
  expect(loaded).toEqual([
    { value: 1, label: 'One' },
    { value: 'two', label: 'two' },
  ]);
  const { widget: _widget, ...facts } = areaField('p', 'P');
  const field: FormField = { ...facts, widget: 'select', choices: [], isComputed: true };
  expect(withChoices([field], new Map([['p', loaded]]))).toEqual([{ ...field, choices: loaded, isComputed: false }]);
  expect(withChoices([field], new Map())).toEqual([field]);
});

test('secrets are masked wherever they stand', () => {
  const secrets = new Set(['s3cret']);
  expect(maskSecrets({ a: ['s3cret', 1], b: { c: 's3cret' }, d: 'open' }, secrets)).toEqual({
    a: ['********', 1],
    b: { c: '********' },
    d: 'open',
  });
});
