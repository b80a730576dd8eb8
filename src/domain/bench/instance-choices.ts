import { isJsonArray, type JsonObject } from '../dssjson/json-value.ts';
import type { FieldChoice, FieldFacts, FormField, UnsupportedFormField } from '../params/form-field.ts';
import { findParamType } from '../params/param-types.ts';
import type { PluginView } from '../plugin/plugin.ts';
import type { BenchSettings } from './bench-settings.ts';
import { type Capability, llmIdOf } from './connection.ts';
import { OBJECT_KINDS, samplesOf } from './sample-objects.ts';
import { columnsOfTable, isOfType, type SampleColumn } from './sample-tables.ts';

/** A model or an agent that forms offer. */
export interface OfferedLlm {
  readonly id: string;
  readonly capability: Capability;
}

/** What a model must be able to do for each `llmUsagePurpose`. (inferred from the names) */
const CAPABILITIES_FOR: ReadonlyMap<string, readonly Capability[]> = new Map<string, readonly Capability[]>([
  ['GENERIC_COMPLETION', ['CHAT_COMPLETION', 'MULTIMODAL_CHAT_COMPLETION']],
  ['TEXT_EMBEDDING_EXTRACTION', ['TEXT_EMBEDDING']],
  ['IMAGE_EMBEDDING_EXTRACTION', []],
  ['IMAGE_GENERATION', ['IMAGE_GENERATION']],
  ['IMAGE_INPUT', ['MULTIMODAL_CHAT_COMPLETION']],
]);

/** What the simulated instance has for forms to choose from. */
export interface InstanceObjects {
  readonly datasets: readonly string[];
  /** The columns of all datasets, or of those that were filled in. */
  readonly columns: readonly SampleColumn[];
  /** The columns of each dataset. */
  readonly columnsOf: ReadonlyMap<string, readonly SampleColumn[]>;
  /** The dataset of each role for which one is chosen; the first of several, as in DSS. (documented) */
  readonly datasetOf: ReadonlyMap<string, string>;
  /** What was filled in. */
  readonly values: JsonObject;
  readonly llms: readonly OfferedLlm[];
  /** Names that stand for other objects, by the id of their kind. */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

/**
 * The objects of the instance as it is set up.
 *
 * @param values what was filled in: where it names datasets, only their columns are offered
 * @param datasetOf the dataset of each role of a recipe, where roles are filled
 */
export function objectsOfInstance(
  plugin: PluginView,
  bench: BenchSettings,
  values: JsonObject,
  datasetOf: ReadonlyMap<string, string> = new Map(),
): InstanceObjects {
  const named = new Set(Object.values(values).flatMap((value) => (isJsonArray(value) ? value : [value])));
  const chosen = bench.tables.filter(({ name }) => named.has(name));
  const agents = plugin.components.filter(({ kind }) => kind.folder === 'python-agents');
  return {
    datasets: bench.tables.map(({ name }) => name),
    columns: (chosen.length === 0 ? bench.tables : chosen).flatMap(columnsOfTable),
    columnsOf: new Map(bench.tables.map((table) => [table.name, columnsOfTable(table)])),
    datasetOf,
    values,
    others: new Map(OBJECT_KINDS.map((kind) => [kind.id, samplesOf(kind, bench.objects)])),
    llms: [
      ...bench.connections.flatMap(({ name, models }) =>
        models.map(({ id, capability }) => ({ id: llmIdOf(name, id), capability })),
      ),
      ...agents.map(({ id }): OfferedLlm => ({ id: `agent:${id}`, capability: 'CHAT_COMPLETION' })),
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
    const names = /COLUMNS?$/.test(field.type) ? columnsFor(field, objects, form) : namesFor(field, objects, form);
    if (names === undefined) return field;
    const widget = findParamType(field.type)?.shape === 'strings' ? 'multiselect' : 'select';
    return { ...factsOf(field), widget, choices: names.map(choiceOf), isComputed: false };
  });
}

/** The names of the columns that a parameter offers, each once: of its dataset, as far as it is told which. */
function columnsFor(
  field: UnsupportedFormField,
  objects: InstanceObjects,
  form: readonly FormField[],
): readonly string[] {
  const { datasetOf, columnsOf, columns } = objects;
  const inRole = datasetOf.get(field.columnRole ?? '');
  const offered =
    columnsOfDataset(field, objects, form) ?? (inRole === undefined ? undefined : columnsOf.get(inRole)) ?? columns;
  return [...new Set(offered.filter((column) => isOfType(column, field.columnTypes)).map(({ name }) => name))];
}

/** The columns of the dataset that is chosen in the same form, none until one is; nothing where it is not told which. */
function columnsOfDataset(
  { datasetParam }: UnsupportedFormField,
  { columnsOf, values }: InstanceObjects,
  form: readonly FormField[],
): readonly SampleColumn[] | undefined {
  const source = form.find(({ name }) => name === datasetParam);
  if (source === undefined) return undefined;
  const dataset = values[source.name] ?? source.defaultValue;
  return typeof dataset === 'string' ? (columnsOf.get(dataset) ?? []) : [];
}

/** What a field offers; nothing for types that choose no object of DSS. */
function namesFor(
  { type, sourceParam, purpose }: UnsupportedFormField,
  { datasets, llms, others, values }: InstanceObjects,
  form: readonly FormField[],
): readonly string[] | undefined {
  if (type === 'DATASET' || type === 'DATASETS') return datasets;
  const source = form.find(({ name }) => name === sourceParam);
  // Of nothing that is chosen there are no versions and no tasks.
  if (source !== undefined && (values[source.name] ?? source.defaultValue) === undefined) return [];
  const kind = OBJECT_KINDS.find(({ types }) => types.includes(type));
  const samples = kind === undefined ? undefined : others.get(kind.id);
  if (type !== 'LLM') return samples;
  const wanted = CAPABILITIES_FOR.get(purpose ?? '');
  const offered = llms.filter(({ capability }) => wanted === undefined || wanted.includes(capability));
  return [...offered.map(({ id }) => id), ...(samples ?? [])];
}

/** What is left of a field when it is known what it offers. */
function factsOf({ name, label, help, type, isMandatory, condition, isHidden, defaultValue }: FieldFacts): FieldFacts {
  return { name, label, help, type, isMandatory, condition, isHidden, defaultValue };
}

function choiceOf(name: string): FieldChoice {
  return { value: name, label: name };
}
