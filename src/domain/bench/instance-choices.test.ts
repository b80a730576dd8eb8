import { expect, test } from 'vitest';
import type { FormField } from '../params/form-field.ts';
import { withInstanceChoices } from './instance-choices.ts';
import { areaField } from './run-fields.ts';
import { columnNames, SAMPLE_TABLES } from './sample-tables.ts';

const OBJECTS = { datasets: ['customers'], columns: ['id', 'name'], llms: ['custom:c:m'] };

function unsupported(type: string): FormField {
  const { widget: _widget, ...facts } = areaField('p', 'P');
  return { ...facts, type, widget: 'unsupported', reason: 'There is no DSS.' };
}

test('fields that choose an object of DSS offer those of the simulated instance', () => {
  const fields = ['DATASET', 'COLUMNS', 'LLM', 'SAVED_MODEL'].map(unsupported);
  const shown = withInstanceChoices(fields, OBJECTS);
  expect(
    shown.map((field) => ('choices' in field ? [field.widget, ...field.choices.map(({ value }) => value)] : [])),
  ).toEqual([['select', 'customers'], ['multiselect', 'id', 'name'], ['select', 'custom:c:m'], []]);
  expect(shown[3]).toBe(fields[3]);
});

test('the columns of a table are read from its first line', () => {
  expect(SAMPLE_TABLES.map(columnNames)).toEqual([
    ['id', 'name', 'country', 'revenue', 'signed_up'],
    ['id', 'customer_id', 'rating', 'comment'],
  ]);
  expect(columnNames({ name: 't', csv: '"a, b","say ""it""",c\r\n1,2,3' })).toEqual(['a, b', 'say "it"', 'c']);
  expect(columnNames({ name: 't', csv: '' })).toEqual([]);
});
