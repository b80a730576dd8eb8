import type { JsonValue } from '../dssjson/json-value.ts';
import type { JsonNode } from '../dssjson/tree.ts';
import { lookUp } from '../look-up.ts';

/** What kind of value stands there, in words: 'a text', 'a list'. */
export function describeKind(node: JsonNode): string {
  if (node.kind === 'object') return 'an object';
  if (node.kind === 'array') return 'a list';
  return describeScalarKind(node.value);
}

function describeScalarKind(value: null | boolean | number | string): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'number' ? 'a number' : 'true or false';
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false, without quotes',
  array: 'a list',
  object: 'an object',
};

/** What a schema asks for, in words: 'a text or true or false'. */
export function describeTypes(types: string | readonly string[]): string {
  const list = typeof types === 'string' ? [types] : types;
  return list.map((name) => lookUp(TYPE_WORDS, name) ?? name).join(' or ');
}

/** A value as it is quoted in a message, cut when long. */
export function quoteValue(value: JsonValue): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Names with "," and "or" between them; beyond `limit` the rest is only counted. */
export function listNames(names: readonly string[], limit = 8): string {
  const quoted = names.slice(0, limit).map((name) => `"${name}"`);
  const rest = names.length - quoted.length;
  if (rest > 0) return `${quoted.join(', ')} and ${rest} more`;
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

/** The explanation of a key without the mark of its source, for use inside a message. */
export function withoutMarks(docs: string): string {
  return docs.replace(/ \((?:documented|seen|inferred)[^)]*\)/g, '').trim();
}
