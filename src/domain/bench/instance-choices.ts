import { isJsonArray, type JsonObject } from '../dssjson/json-value.ts';
import type { FieldChoice, FormField, UnsupportedFormField } from '../params/form-field.ts';
import { findParamType } from '../params/param-types.ts';
import type { PluginView } from '../plugin/plugin.ts';
import type { BenchSettings } from './bench-settings.ts';
import { llmIdOf } from './connection.ts';
import { OBJECT_KINDS, samplesOf } from './sample-objects.ts';
import { columnNames } from './sample-tables.ts';

/** What the simulated instance has for forms to choose from. */
export interface InstanceObjects {
  readonly datasets: readonly string[];
  readonly columns: readonly string[];
  /** The columns of each dataset. */
  readonly columnsOf: ReadonlyMap<string, readonly string[]>;
  /** What was filled in. */
  readonly values: JsonObject;
  readonly llms: readonly string[];
  /** Names that stand for other objects, by the id of their kind. */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

/**
 * The objects of the instance as it is set up.
 *
 * @param values what was filled in: where it names datasets, only their columns are offered
 */
export function objectsOfInstance(plugin: PluginView, bench: BenchSettings, values: JsonObject): InstanceObjects {
  const named = new Set(Object.values(values).flatMap((value) => (isJsonArray(value) ? value : [value])));
  const chosen = bench.tables.filter(({ name }) => named.has(name));
  const agents = plugin.components.filter(({ kind }) => kind.folder === 'python-agents');
  return {
    datasets: bench.tables.map(({ name }) => name),
    columns: [...new Set((chosen.length === 0 ? bench.tables : chosen).flatMap(columnNames))],
    columnsOf: new Map(bench.tables.map((table) => [table.name, columnNames(table)])),
    values,
    others: new Map(OBJECT_KINDS.map((kind) => [kind.id, samplesOf(kind, bench.objects)])),
    llms: [
      ...bench.connections.flatMap(({ name, models }) => models.map(({ id }) => llmIdOf(name, id))),
      ...agents.map(({ id }) => `agent:${id}`),
    ],
  };
}

/**
 * Fields with the objects of the simulated instance to choose from, as DSS offers those of a real one.
 *
 * @param form the fields of the whole form, where they stand in a list or a preset of it
 */
export function withInstanceChoices(
  fields: readonly FormField[],
  objects: InstanceObjects,
  form: readonly FormField[] = fields,
): readonly FormField[] {
  return fields.map((field): FormField => {
    if (field.widget === 'object-list') return { ...field, fields: withInstanceChoices(field.fields, objects, form) };
    if (field.widget === 'preset')
      return { ...field, inlineFields: withInstanceChoices(field.inlineFields, objects, form) };
    if (field.widget !== 'unsupported') return field;
    const names = columnsOfDataset(field, objects, form) ?? namesFor(field.type, objects);
    if (names === undefined) return field;
    const { reason: _reason, datasetParam: _datasetParam, ...facts } = field;
    const widget = findParamType(field.type)?.shape === 'strings' ? 'multiselect' : 'select';
    return { ...facts, widget, choices: names.map(choiceOf), isComputed: false };
  });
}

/** The columns of the dataset that is chosen in the same form, none until one is; nothing where it is not told which. */
function columnsOfDataset(
  { datasetParam }: UnsupportedFormField,
  { columnsOf, values }: InstanceObjects,
  form: readonly FormField[],
): readonly string[] | undefined {
  const source = form.find(({ name }) => name === datasetParam);
  if (source === undefined) return undefined;
  const dataset = values[source.name] ?? source.defaultValue;
  return typeof dataset === 'string' ? (columnsOf.get(dataset) ?? []) : [];
}

/** What a type offers; nothing for types that choose no object of DSS. */
function namesFor(type: string, { datasets, columns, llms, others }: InstanceObjects): readonly string[] | undefined {
  if (type === 'DATASET' || type === 'DATASETS') return datasets;
  if (/COLUMNS?$/.test(type)) return columns;
  const kind = OBJECT_KINDS.find(({ types }) => types.includes(type));
  const samples = kind === undefined ? undefined : others.get(kind.id);
  return type === 'LLM' ? [...llms, ...(samples ?? [])] : samples;
}

function choiceOf(name: string): FieldChoice {
  return { value: name, label: name };
}
