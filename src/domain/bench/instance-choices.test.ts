import { expect, test } from 'vitest';
import type { JsonObject } from '../dssjson/json-value.ts';
import { read } from '../dssjson/read.ts';
import type { FormField } from '../params/form-field.ts';
import { PARAM_TYPES } from '../params/param-types.ts';
import { readParams } from '../params/read-params.ts';
import { toFormFields } from '../params/to-form-fields.ts';
import { readPlugin } from '../plugin/plugin.ts';
import { EMPTY_PROJECT } from '../project/project.ts';
import { benchSettingsFromJson, benchSettingsToJson, DEFAULT_BENCH_SETTINGS } from './bench-settings.ts';
import { type InstanceObjects, objectsOfInstance, withInstanceChoices } from './instance-choices.ts';
import { areaField } from './run-fields.ts';
import { columnsOfTable, SAMPLE_TABLES } from './sample-tables.ts';

const OBJECTS: InstanceObjects = {
  datasets: ['customers'],
  columns: [
    { name: 'id', type: 'bigint' },
    { name: 'name', type: 'string' },
  ],
  columnsOf: new Map([['customers', [{ name: 'id', type: 'bigint' }]]]),
  datasetOf: new Map(),
  values: {},
  llms: [
    { id: 'custom:c:m', capability: 'CHAT_COMPLETION' },
    { id: 'custom:c:e', capability: 'TEXT_EMBEDDING' },
  ],
  others: new Map([['folders', ['f']]]),
};

function unsupported(type: string): FormField {
  const { widget: _widget, ...facts } = areaField('p', 'P');
  return { ...facts, type, widget: 'unsupported', reason: 'There is no DSS.' };
}

test('fields that choose an object of DSS offer those of the simulated instance', () => {
  const fields = ['DATASET', 'COLUMNS', 'LLM', 'MANAGED_FOLDER', 'NOPE'].map(unsupported);
  const shown = withInstanceChoices(fields, OBJECTS);
  expect(
    shown.map((field) => ('choices' in field ? [field.widget, ...field.choices.map(({ value }) => value)] : [])),
  ).toEqual([
    ['select', 'customers'],
    ['multiselect', 'id', 'name'],
    ['select', 'custom:c:m', 'custom:c:e'],
    ['select', 'f'],
    [],
  ]);
  expect(shown[4]).toBe(fields[4]);
});

test('columns of a dataset are those of the dataset that is chosen in the form', () => {
  const column: FormField = { ...unsupported('DATASET_COLUMN'), widget: 'unsupported', reason: '', datasetParam: 'd' };
  const form = [{ ...unsupported('DATASET'), name: 'd' }, column];
  const offered = (values: JsonObject) => {
    const field = withInstanceChoices(form, { ...OBJECTS, values })[1];
    return field !== undefined && 'choices' in field ? field.choices.map(({ value }) => value) : undefined;
  };
  expect(offered({})).toEqual([]);
  expect(offered({ d: 'customers' })).toEqual(['id']);
});

test('columns of a role are those of its dataset, and of the types that are allowed', () => {
  const column: FormField = { ...unsupported('COLUMN'), widget: 'unsupported', reason: '', columnRole: 'main' };
  const offered = (field: FormField, datasetOf = new Map<string, string>()) => {
    const [shown] = withInstanceChoices([field], { ...OBJECTS, datasetOf });
    return shown !== undefined && 'choices' in shown ? shown.choices.map(({ value }) => value) : undefined;
  };
  expect(offered(column)).toEqual(['id', 'name']);
  expect(offered(column, new Map([['main', 'customers']]))).toEqual(['id']);
  expect(offered({ ...column, columnTypes: ['string'] })).toEqual(['name']);
  expect(offered({ ...column, columnTypes: ['int', 'double'] })).toEqual(['id']);
  expect(offered({ ...column, columnTypes: ['geopoint'] })).toEqual([]);
});

test('models are those that can do what is asked for', () => {
  const offered = (keys: string) => {
    const { root } = read(`{"params": [{"name": "a", "type": "LLM"${keys}}]}`);
    const [field] = withInstanceChoices(toFormFields(readParams(root, ['params']), []), OBJECTS);
    return field !== undefined && 'choices' in field ? field.choices.map(({ value }) => value) : undefined;
  };
  expect(offered('')).toEqual(['custom:c:m']);
  expect(offered(', "llmUsagePurpose": "TEXT_EMBEDDING_EXTRACTION"')).toEqual(['custom:c:e']);
  expect(offered(', "llmUsagePurpose": "IMAGE_INPUT"')).toEqual([]);
  expect(offered(', "llmUsagePurpose": "OTHER"')).toEqual(['custom:c:m', 'custom:c:e']);
});

test('versions of a service are offered once a service is chosen', () => {
  const { root } = read(`{"params": [{"name": "s", "type": "API_SERVICE"},
    {"name": "v", "type": "API_SERVICE_VERSION", "apiServiceParamName": "s"}]}`);
  const objects = { ...OBJECTS, others: new Map([['apiServiceVersions', ['v1']]]) };
  const offered = (values: JsonObject) => {
    const fields = toFormFields(readParams(root, ['params']), []);
    const field = withInstanceChoices(fields, { ...objects, values })[1];
    return field !== undefined && 'choices' in field ? field.choices.map(({ value }) => value) : undefined;
  };
  expect(offered({})).toEqual([]);
  expect(offered({ s: 'scoring' })).toEqual(['v1']);
});

test('the columns of a table are named by its first line, and their types are guessed', () => {
  const columns = (csv: string) => columnsOfTable({ name: 't', csv }).map(({ name, type }) => `${name}: ${type}`);
  expect(SAMPLE_TABLES.map(({ csv }) => columns(csv))).toEqual([
    ['id: bigint', 'name: string', 'country: string', 'revenue: double', 'signed_up: date'],
    ['id: bigint', 'customer_id: bigint', 'rating: bigint', 'comment: string'],
  ]);
  expect(columns('"a, b","say ""it""",c\r\n1,2,\r\n')).toEqual(['a, b: bigint', 'say "it": bigint', 'c: string']);
  expect(columns('')).toEqual([]);
});

test('every type that chooses an object of DSS has something to offer', () => {
  const objects = objectsOfInstance(readPlugin(EMPTY_PROJECT, []), DEFAULT_BENCH_SETTINGS, {});
  const types = PARAM_TYPES.filter(({ group }) => group === 'Objects of DSS').map(({ name }) => name);
  const shown = withInstanceChoices(types.map(unsupported), objects);
  expect(shown.filter((field) => !('choices' in field) || field.choices.length === 0).map(({ type }) => type)).toEqual(
    [],
  );
});

test('samples that were written are kept, and take the place of ours', () => {
  const settings = { ...DEFAULT_BENCH_SETTINGS, objects: new Map([['folders', ['mine']]]) };
  expect(benchSettingsFromJson(benchSettingsToJson(settings)).objects).toEqual(settings.objects);
  expect(objectsOfInstance(readPlugin(EMPTY_PROJECT, []), settings, {}).others.get('folders')).toEqual(['mine']);
});
