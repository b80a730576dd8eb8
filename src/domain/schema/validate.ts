import { type SchemaError, validators } from '../../generated/validators.js';
import type { JsonPath } from '../dssjson/json-value.ts';
import { findNode, type JsonNode, type ReadResult } from '../dssjson/tree.ts';
import { describeSchemaError } from './describe-error.ts';
import type { SchemaProblem } from './schema-problem.ts';

const known = new WeakMap<ReadResult, Map<string, readonly SchemaProblem[]>>();

/**
 * Where a descriptor departs from a schema, by its `$id`. Says nothing about a text that could not be read: what is
 * missing there may only be out of reach. A schema that does not exist finds nothing, so that unknown kinds are let be.
 */
export function validate(schemaId: string, reading: ReadResult, text: string): readonly SchemaProblem[] {
  const cached = known.get(reading)?.get(schemaId);
  if (cached !== undefined) return cached;
  const problems = judge(schemaId, reading, text);
  const bySchema = known.get(reading) ?? new Map<string, readonly SchemaProblem[]>();
  known.set(reading, bySchema.set(schemaId, problems));
  return problems;
}

function judge(schemaId: string, reading: ReadResult, text: string): readonly SchemaProblem[] {
  const validator = validators[schemaId];
  const { value, root } = reading;
  if (validator === undefined || value === undefined || root === undefined) return [];
  if (validator(value)) return [];
  const problems = (validator.errors ?? []).flatMap((error) => {
    const path = pathOf(error, root);
    return describeSchemaError(error, { schemaId, root, text, path }) ?? [];
  });
  return problems.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** The JSON pointer of an error as a path: a step into an array is a number. */
function pathOf(error: SchemaError, root: JsonNode): JsonPath {
  const path: (string | number)[] = [];
  for (const part of error.instancePath.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(findNode(root, path)?.kind === 'array' ? Number(key) : key);
  }
  return path;
}
