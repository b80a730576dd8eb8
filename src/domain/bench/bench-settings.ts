import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../dssjson/json-value.ts';
import { connectionFromJson, connectionToJson, type LlmConnection } from './connection.ts';
import { type SampleObjects, sampleObjectsFromJson, sampleObjectsToJson } from './sample-objects.ts';
import { SAMPLE_TABLES, type SampleTable } from './sample-tables.ts';

/** What code finds where a user filled in no credential: which of these DSS gives is not documented. (seen: plugins test for each) */
export const UNFILLED_CREDENTIALS = ['absent', 'empty', 'dict'] as const;

export type UnfilledCredential = (typeof UNFILLED_CREDENTIALS)[number];

/** Where answers to the HTTP requests of a plugin come from. */
export const ANSWER_SOURCES = ['simulated', 'live', 'recorded', 'none'] as const;

export type AnswerSource = (typeof ANSWER_SOURCES)[number];

/** What the simulated provider can do wrong, as `python/plugsmith/provider/faults.py` names it. */
export const FAULTS = [
  'unauthorized',
  'rate-limited',
  'server-error',
  'timeout',
  'slow-stream',
  'cut-stream',
  'bad-json',
] as const;

export type Fault = (typeof FAULTS)[number];

export interface Answers {
  readonly source: AnswerSource;
  readonly fault: Fault | undefined;
  /** What was recorded; absent while nothing was. */
  readonly cassette: JsonObject | undefined;
}

/** A cell of the notebook. */
export interface NotebookCell {
  readonly key: string;
  readonly title: string;
  readonly code: string;
}

/** What a simulated instance of DSS holds for the plugin, and how it is tested. Kept in the browser, never in the plugin. */
export interface BenchSettings {
  readonly connections: readonly LlmConnection[];
  readonly unfilled: UnfilledCredential;
  readonly answers: Answers;
  /** The cells as they were edited; absent while they are those the page fills in. */
  readonly cells: readonly NotebookCell[] | undefined;
  readonly tables: readonly SampleTable[];
  /** What forms offer where DSS would offer other objects of an instance. */
  readonly objects: SampleObjects;
  /** What was filled in for components other than LLMs, by `<folder>/<id>`; what a run is given, by `run <folder>/<id>`. */
  readonly components: ReadonlyMap<string, JsonObject>;
}

export const DEFAULT_BENCH_SETTINGS: BenchSettings = {
  connections: [],
  unfilled: 'absent',
  answers: { source: 'simulated', fault: undefined, cassette: undefined },
  cells: undefined,
  tables: SAMPLE_TABLES,
  objects: new Map(),
  components: new Map(),
};

export function benchSettingsToJson(settings: BenchSettings): JsonValue {
  const { connections, unfilled, answers, cells, tables, objects, components } = settings;
  return {
    connections: connections.map(connectionToJson),
    unfilled,
    answers: { source: answers.source, fault: answers.fault ?? null, cassette: answers.cassette ?? null },
    cells: cells?.map(({ key, title, code }) => ({ key, title, code })) ?? null,
    tables: tables.map(({ name, csv }) => ({ name, csv })),
    objects: sampleObjectsToJson(objects),
    components: [...components],
  };
}

/** Reads stored settings; what is not of the expected shape is left out. */
export function benchSettingsFromJson(value: JsonValue | undefined): BenchSettings {
  if (!isJsonObject(value)) return DEFAULT_BENCH_SETTINGS;
  const { connections, unfilled, answers, cells, tables, objects, components } = value;
  const given = isJsonObject(answers) ? answers : {};
  const cassette = given['cassette'];
  return {
    connections: listOf(connections, connectionFromJson),
    unfilled: UNFILLED_CREDENTIALS.find((known) => known === unfilled) ?? 'absent',
    answers: {
      source: ANSWER_SOURCES.find((known) => known === given['source']) ?? 'simulated',
      fault: FAULTS.find((known) => known === given['fault']),
      cassette: isJsonObject(cassette) ? cassette : undefined,
    },
    cells: isJsonArray(cells) ? listOf(cells, readCell) : undefined,
    tables: isJsonArray(tables) ? listOf(tables, readTable) : SAMPLE_TABLES,
    objects: sampleObjectsFromJson(objects),
    components: new Map(listOf(components, readComponent)),
  };
}

function listOf<T>(value: JsonValue | undefined, read: (item: JsonValue) => T | undefined): T[] {
  return isJsonArray(value) ? value.map(read).filter((item) => item !== undefined) : [];
}

function readCell(value: JsonValue): NotebookCell | undefined {
  if (!isJsonObject(value)) return undefined;
  const { key, title, code } = value;
  return typeof key === 'string' && typeof title === 'string' && typeof code === 'string'
    ? { key, title, code }
    : undefined;
}

function readTable(value: JsonValue): SampleTable | undefined {
  if (!isJsonObject(value)) return undefined;
  const { name, csv } = value;
  return typeof name === 'string' && typeof csv === 'string' ? { name, csv } : undefined;
}

function readComponent(value: JsonValue): [string, JsonObject] | undefined {
  if (!isJsonArray(value)) return undefined;
  const [name, config] = value;
  return typeof name === 'string' && isJsonObject(config) ? [name, config] : undefined;
}
