import { schemas } from '../../generated/schemas.js';
import type { JsonPath, JsonValue } from '../dssjson/json-value.ts';
import { findMember, findNode, type JsonNode } from '../dssjson/tree.ts';
import { lookUp } from '../look-up.ts';
import type { JsonSchema } from './json-schema.ts';

/** The schema that speaks about the value at a path, with references followed and the branch of its type chosen. */
export function schemaAt(schemaId: string, root: JsonNode | undefined, path: JsonPath): JsonSchema | undefined {
  let schema = resolveSchema(schemas[schemaId], root);
  for (const [index, step] of path.entries()) {
    const inner = typeof step === 'number' ? schema?.items : (lookUp(schema?.properties, step) ?? otherKeys(schema));
    schema = resolveSchema(inner, findNode(root, path.slice(0, index + 1)));
  }
  return schema;
}

/** The schema of the keys that are not named, where they may be anything. */
function otherKeys(schema: JsonSchema | undefined): JsonSchema | undefined {
  return typeof schema?.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

/** Follows `$ref` and chooses among `oneOf` by what the value says about itself. What stands beside `$ref` wins. */
export function resolveSchema(schema: JsonSchema | undefined, node: JsonNode | undefined): JsonSchema | undefined {
  if (schema === undefined) return undefined;
  const { $ref, ...own } = schema;
  const followed = $ref === undefined ? schema : { ...resolveSchema(schemas[$ref], node), ...own };
  if (followed.oneOf === undefined || followed.discriminator === undefined) return followed;
  const { propertyName } = followed.discriminator;
  const tag = scalarValue(findMember(node, propertyName)?.value);
  const branch = followed.oneOf.find((candidate) => {
    const values = candidate.properties?.[propertyName]?.enum;
    return tag !== undefined && values?.includes(tag);
  });
  const { oneOf, ...common } = followed;
  const chosen = branch ?? { additionalProperties: false };
  return {
    ...common,
    ...chosen,
    properties: { ...(branch?.properties ?? mergeProperties(oneOf)), [propertyName]: mergeTag(oneOf, propertyName) },
    required: [...(common.required ?? []), ...(chosen.required ?? [])],
    branches: branchesByTag(oneOf, propertyName),
  };
}

/** The keys of every branch, for a value that does not say yet which branch it follows. */
function mergeProperties(branches: readonly JsonSchema[]): { readonly [key: string]: JsonSchema } {
  return Object.fromEntries(branches.flatMap(({ properties }) => Object.entries(properties ?? {})));
}

/** The branch of each value that the choosing key may have. */
function branchesByTag(branches: readonly JsonSchema[], propertyName: string): NonNullable<JsonSchema['branches']> {
  const named = branches.flatMap((branch) =>
    (branch.properties?.[propertyName]?.enum ?? []).map((value) => [String(value), branch] as const),
  );
  return Object.fromEntries(named);
}

const mergedTags = new WeakMap<readonly JsonSchema[], JsonSchema>();

/** The schema of the key that chooses the branch, with the values of all branches. */
function mergeTag(branches: readonly JsonSchema[], propertyName: string): JsonSchema {
  const known = mergedTags.get(branches);
  if (known !== undefined) return known;
  const tags = branches.flatMap(({ properties }) => properties?.[propertyName] ?? []);
  const merged: JsonSchema = {
    ...tags[0],
    type: 'string',
    enum: tags.flatMap((tag) => tag.enum ?? []),
    enumDescriptions: Object.fromEntries(tags.flatMap((tag) => Object.entries(tag.enumDescriptions ?? {}))),
  };
  mergedTags.set(branches, merged);
  return merged;
}

function scalarValue(node: JsonNode | undefined): JsonValue | undefined {
  return node?.kind === 'scalar' ? node.value : undefined;
}
