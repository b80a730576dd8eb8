import { isJsonArray, type JsonObject } from '../dssjson/json-value.ts';
import type { FieldChoice, FormField } from '../params/form-field.ts';
import type { PluginView } from '../plugin/plugin.ts';
import type { BenchSettings } from './bench-settings.ts';
import { llmIdOf } from './connection.ts';
import { columnNames } from './sample-tables.ts';

/** What the simulated instance has for forms to choose from. */
export interface InstanceObjects {
  readonly datasets: readonly string[];
  readonly columns: readonly string[];
  readonly llms: readonly string[];
}

/** How a type that chooses an object of DSS is filled in on the bench. */
const CHOSEN_TYPES: ReadonlyMap<string, readonly [objects: keyof InstanceObjects, widget: 'select' | 'multiselect']> =
  new Map([
    ['DATASET', ['datasets', 'select']],
    ['DATASETS', ['datasets', 'multiselect']],
    ['COLUMN', ['columns', 'select']],
    ['COLUMNS', ['columns', 'multiselect']],
    ['DATASET_COLUMN', ['columns', 'select']],
    ['DATASET_COLUMNS', ['columns', 'multiselect']],
    ['LLM', ['llms', 'select']],
  ]);

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
    llms: [
      ...bench.connections.flatMap(({ name, models }) => models.map(({ id }) => llmIdOf(name, id))),
      ...agents.map(({ id }) => `agent:${id}`),
    ],
  };
}

/** Fields with the objects of the simulated instance to choose from, as DSS offers those of a real one. */
export function withInstanceChoices(fields: readonly FormField[], objects: InstanceObjects): readonly FormField[] {
  return fields.map((field): FormField => {
    if (field.widget === 'object-list') return { ...field, fields: withInstanceChoices(field.fields, objects) };
    const chosen = CHOSEN_TYPES.get(field.type);
    if (field.widget !== 'unsupported' || chosen === undefined) return field;
    const { reason: _reason, ...facts } = field;
    const [key, widget] = chosen;
    return { ...facts, widget, choices: objects[key].map(choiceOf), isComputed: false };
  });
}

function choiceOf(name: string): FieldChoice {
  return { value: name, label: name };
}
