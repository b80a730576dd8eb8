import { renameKey, setValue } from '../dssjson/edit.ts';
import type { JsonPath, JsonValue } from '../dssjson/json-value.ts';
import type { JsonNode } from '../dssjson/tree.ts';
import type { JsonSchema } from './json-schema.ts';
import type { SchemaFix } from './schema-problem.ts';
import { quoteValue } from './words.ts';

/** Renames a key; nothing when the text does not allow it. */
export function renameFixes(text: string, path: JsonPath, key: string, meant: string): readonly SchemaFix[] {
  const edits = renameKey(text, path, meant);
  return edits.ok ? [{ title: `Rename "${key}" to "${meant}"`, edits: edits.value }] : [];
}

/** Puts another value in the place of one. */
export function replaceFixes(text: string, path: JsonPath, before: JsonValue, after: JsonValue): readonly SchemaFix[] {
  const edits = setValue(text, path, after);
  return edits.ok ? [{ title: `Change ${quoteValue(before)} to ${quoteValue(after)}`, edits: edits.value }] : [];
}

/** Writes a value as the type that is asked for, where nothing is lost: `"50"` as `50`, `"true"` as `true`, `10` as `"10"`. */
export function convertFixes(text: string, path: JsonPath, node: JsonNode, schema: JsonSchema): readonly SchemaFix[] {
  if (node.kind !== 'scalar' || node.value === null || schema.type === undefined) return [];
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
  for (const type of types) {
    const converted = convertScalar(node.value, type, schema);
    if (converted !== undefined) return replaceFixes(text, path, node.value, converted);
  }
  return [];
}

function convertScalar(value: boolean | number | string, type: string, schema: JsonSchema): JsonValue | undefined {
  switch (type) {
    case 'string':
      return typeof value === 'string' ? undefined : String(value);
    case 'boolean':
      return parseBoolean(value);
    case 'integer':
    case 'number':
      return parseNumber(value, type);
    case 'array':
      return schema.items?.type === 'string' && typeof value === 'string' && value !== '' ? [value] : undefined;
    default:
      return undefined;
  }
}

/** `true` and `false` written as text in any case; nothing else is safe to read as one. */
export function parseBoolean(value: boolean | number | string): boolean | undefined {
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

/** A number written as text. */
export function parseNumber(value: boolean | number | string, type: 'integer' | 'number'): number | undefined {
  if (typeof value !== 'string' || !/^\s*[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?\s*$/.test(value)) return undefined;
  const number = Number(value);
  return type === 'integer' && !Number.isInteger(number) ? undefined : number;
}
