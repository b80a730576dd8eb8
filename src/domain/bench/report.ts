import { getKey, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../dssjson/json-value.ts';
import type { Severity } from '../lint/problem.ts';
import type { Mark } from '../plugin/component-kind.ts';
import { type ProjectPath, parsePath } from '../project/path.ts';
import { PLUGIN_FOLDER } from './compose-setup.ts';

/** A line of one of the plugin's files, the first being 1. */
export interface CodePlace {
  readonly path: ProjectPath;
  readonly line: number;
}

/** What the bench has to say about something the plugin did or returned. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What the judgement rests on: an inferred one is never shown as certain. */
  readonly mark: Mark;
  readonly place: CodePlace | undefined;
}

/** One HTTP request of the plugin and what came back; secrets are masked before it leaves Python. */
export interface Exchange {
  readonly id: number;
  readonly source: string;
  readonly library: string;
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: JsonObject;
  readonly requestBody: string;
  readonly status: number | undefined;
  readonly responseHeaders: JsonObject;
  /** Pieces of the body; `at` in seconds since the request. */
  readonly chunks: readonly { readonly at: number; readonly text: string }[];
  readonly error: string | undefined;
  /** Absent while it lasts. */
  readonly seconds: number | undefined;
}

/** One call of a method of the plugin. */
export interface Call {
  readonly llmId: string;
  readonly method: string;
  readonly query: JsonValue;
  readonly settings: JsonValue;
  readonly returned: JsonValue;
}

/** A frame of a traceback. */
export interface Frame {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly text: string;
  /** Where it lies in the plugin; absent for code of others. */
  readonly place: CodePlace | undefined;
}

/** A span of a trace, as the published client builds them. */
export interface Span {
  readonly name: string;
  /** In milliseconds; absent while it lasts. */
  readonly duration: number | undefined;
  readonly begin: string;
  readonly attributes: JsonObject;
  readonly inputs: JsonObject;
  readonly outputs: JsonObject;
  readonly children: readonly Span[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];
const MARKS: readonly Mark[] = ['documented', 'seen', 'inferred'];

/** The findings among `report.findings`, the worst first. */
export function readFindings(report: JsonValue | undefined): readonly Finding[] {
  return objectsOf(getKey(report, 'findings'))
    .map(readFinding)
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

export function readFinding(value: JsonObject): Finding {
  return {
    rule: textOf(value, 'rule'),
    severity: SEVERITIES.find((known) => known === value['severity']) ?? 'information',
    message: textOf(value, 'message'),
    mark: MARKS.find((known) => known === value['mark']) ?? 'inferred',
    place: placeOf(value['file'], value['line']),
  };
}

export function readExchanges(report: JsonValue | undefined): readonly Exchange[] {
  return objectsOf(getKey(report, 'exchanges')).map(readExchange);
}

export function readExchange(value: JsonObject): Exchange {
  return {
    id: numberOf(value, 'id') ?? 0,
    source: textOf(value, 'source'),
    library: textOf(value, 'library'),
    method: textOf(value, 'method'),
    url: textOf(value, 'url'),
    requestHeaders: objectOf(value, 'requestHeaders'),
    requestBody: textOf(value, 'requestBody'),
    status: numberOf(value, 'status'),
    responseHeaders: objectOf(value, 'responseHeaders'),
    chunks: objectsOf(value['chunks']).map((chunk) => ({
      at: numberOf(chunk, 'at') ?? 0,
      text: textOf(chunk, 'text'),
    })),
    error: textOf(value, 'error') || undefined,
    seconds: numberOf(value, 'seconds'),
  };
}

export function readCalls(report: JsonValue | undefined): readonly Call[] {
  return objectsOf(getKey(report, 'calls')).map((call) => ({
    llmId: textOf(call, 'llmId'),
    method: textOf(call, 'method'),
    query: call['query'] ?? null,
    settings: call['settings'] ?? null,
    returned: call['returned'] ?? null,
  }));
}

/** Frames from the outermost call to the place. */
export function readFrames(frames: readonly JsonObject[]): readonly Frame[] {
  return frames.map((frame) => ({
    file: textOf(frame, 'file'),
    line: numberOf(frame, 'line') ?? 0,
    name: textOf(frame, 'function'),
    text: textOf(frame, 'text'),
    place: placeOf(frame['file'], frame['line']),
  }));
}

/** A trace from an answer; nothing when it has none. */
export function readSpan(value: JsonValue | undefined): Span | undefined {
  if (!isJsonObject(value)) return undefined;
  return {
    name: textOf(value, 'name'),
    duration: numberOf(value, 'duration'),
    begin: textOf(value, 'begin'),
    attributes: objectOf(value, 'attributes'),
    inputs: objectOf(value, 'inputs'),
    outputs: objectOf(value, 'outputs'),
    children: objectsOf(value['children']).flatMap((child) => readSpan(child) ?? []),
  };
}

/** A file of the interpreter as one of the plugin; nothing for others. */
export function placeOf(file: JsonValue | undefined, line: JsonValue | undefined): CodePlace | undefined {
  if (typeof file !== 'string' || !file.startsWith(`${PLUGIN_FOLDER}/`)) return undefined;
  const path = parsePath(file.slice(PLUGIN_FOLDER.length + 1));
  if (!path.ok) return undefined;
  return { path: path.value, line: typeof line === 'number' && line >= 1 ? line : 1 };
}

/** The host of an address, with its port: 'api.example.com'. */
export function hostOf(url: string): string {
  return /^[a-z]+:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
}

export function objectsOf(value: JsonValue | undefined): readonly JsonObject[] {
  return isJsonArray(value) ? value.filter(isJsonObject) : [];
}

function textOf(value: JsonObject, key: string): string {
  const found = value[key];
  return typeof found === 'string' ? found : '';
}

function numberOf(value: JsonObject, key: string): number | undefined {
  const found = value[key];
  return typeof found === 'number' ? found : undefined;
}

function objectOf(value: JsonObject, key: string): JsonObject {
  const found = value[key];
  return isJsonObject(found) ? found : {};
}
