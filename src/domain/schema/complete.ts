import type { JsonValue } from '../dssjson/json-value.ts';
import type { Place } from '../dssjson/locate.ts';
import { findMember, type JsonNode, type ReadResult, type TextRange } from '../dssjson/tree.ts';
import { findCursor } from './cursor.ts';
import type { JsonSchema } from './json-schema.ts';
import { resolveSchema, schemaAt } from './schema-at.ts';
import { literalSnippet, objectSnippet, valueSnippet } from './snippet.ts';
import { describeTypes } from './words.ts';

/** One thing that can be written at a place. */
export interface CompletionItem {
  readonly kind: 'key' | 'value';
  /** What the list shows. */
  readonly label: string;
  /** What is compared with what was typed: the label as it stands in the text, quotes included. */
  readonly filter: string;
  /** What is written, as a snippet: `$1`, `${1:text}` and `$0` are the places where the caret stops. */
  readonly snippet: string;
  /** A few words beside the label. */
  readonly detail: string;
  /** Markdown. */
  readonly docs: string;
}

export interface Completions {
  /** What the chosen item replaces. */
  readonly replace: TextRange;
  readonly items: readonly CompletionItem[];
}

/** What descriptors and settings can refer to. */
export interface Names {
  readonly parameterSets: readonly { readonly id: string; readonly label: string }[];
  readonly rules: readonly { readonly id: string; readonly title: string }[];
}

/** What can be written at an offset of a descriptor, by its schema. Works on incomplete text. */
export function completeAt(
  text: string,
  reading: ReadResult,
  offset: number,
  schemaId: string,
  names: Names,
): Completions {
  const cursor = findCursor(text, reading.root, offset);
  const schema = cursor === undefined ? undefined : schemaAt(schemaId, reading.root, cursor.path);
  if (cursor === undefined || schema === undefined) return { replace: { start: offset, end: offset }, items: [] };
  const items =
    cursor.at === 'key' ? completeKeys(text, cursor, schema, names) : completeValues(schema, cursor.node, names);
  return { replace: cursor.range, items };
}

function completeKeys(
  text: string,
  { object, range, member }: Place & { readonly at: 'key' },
  schema: JsonSchema,
  names: Names,
): readonly CompletionItem[] {
  const after = text.slice(range.end);
  const hasColon = /^\s*[:=]/.test(after);
  const needsComma = !hasColon && /^\s*"/.test(after);
  return listKeys(schema, names).flatMap(([key, raw]): CompletionItem[] => {
    const isTaken = findMember(object, key) !== undefined && key !== member?.key;
    const inner = resolveSchema(raw, undefined);
    if (isTaken || inner === undefined || inner.deprecated === true) return [];
    const quoted = JSON.stringify(key);
    const value = hasColon ? '' : `: ${valueSnippet(inner)}${needsComma ? ',' : ''}`;
    const detail = schema.required?.includes(key) ? 'required' : (inner.title ?? '');
    const docs = inner.description ?? '';
    return [{ kind: 'key', label: key, filter: quoted, snippet: literalSnippet(quoted) + value, detail, docs }];
  });
}

/** The keys of an object with their schemas: those that the schema names, and those that something else has as names. */
function listKeys(schema: JsonSchema, names: Names): readonly (readonly [string, JsonSchema])[] {
  const own = Object.entries(schema.properties ?? {});
  const { keyNames, additionalProperties: other } = schema;
  if (keyNames === undefined || typeof other !== 'object') return own;
  return [...own, ...names.rules.map(({ id, title }) => [id, { ...other, title }] as const)];
}

function completeValues(schema: JsonSchema, node: JsonNode | undefined, names: Names): readonly CompletionItem[] {
  if (schema.names === 'parameter-set') {
    return names.parameterSets.map(({ id, label }) => valueItem(id, label, 'A parameter set of this plugin.'));
  }
  if (schema.names === 'rule') return names.rules.map(({ id, title }) => valueItem(id, title, 'A rule of the checks.'));
  if (schema.discriminator !== undefined) return completeObjects(schema, schema.discriminator.propertyName, node);
  if (schema.enum !== undefined) {
    return schema.enum.map((value) => valueItem(value, '', schema.enumDescriptions?.[String(value)] ?? ''));
  }
  const types = [schema.type ?? []].flat();
  if (types.includes('boolean')) {
    return [true, false].map((value) => valueItem(value, schema.default === value ? 'default' : '', ''));
  }
  const known = [...(schema.default === undefined ? [] : [schema.default]), ...(schema.examples ?? [])];
  if (known.length > 0) return known.map((value) => valueItem(value, 'example', schema.description ?? ''));
  if (node !== undefined || types.length === 0) return [];
  const item = {
    kind: 'value',
    label: describeTypes(types),
    filter: '',
    detail: '',
    docs: schema.description ?? '',
  } as const;
  return [{ ...item, snippet: valueSnippet(schema) }];
}

/** Whole objects, one for each value of the key that tells them apart: a parameter of each type. */
function completeObjects(schema: JsonSchema, tag: string, node: JsonNode | undefined): readonly CompletionItem[] {
  if (node !== undefined) return [];
  const tags = schema.properties?.[tag];
  return (tags?.enum ?? []).map((value) => ({
    kind: 'value',
    label: String(value),
    filter: '',
    snippet: objectSnippet(schema, tag, String(value)),
    detail: schema.title ?? '',
    docs: tags?.enumDescriptions?.[String(value)] ?? '',
  }));
}

function valueItem(value: JsonValue, detail: string, docs: string): CompletionItem {
  const written = JSON.stringify(value);
  const label = typeof value === 'string' && value !== '' ? value : written;
  return { kind: 'value', label, filter: written, snippet: literalSnippet(written), detail, docs };
}
