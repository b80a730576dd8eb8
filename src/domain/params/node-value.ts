import type { JsonValue } from '../dssjson/json-value.ts';
import type { JsonNode } from '../dssjson/tree.ts';

/** The value of a part of a descriptor, also while the text is broken elsewhere. Of a key given twice the last counts. */
export function nodeValue(node: JsonNode): JsonValue {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'array') return node.items.map(nodeValue);
  const value: Record<string, JsonValue> = Object.create(null);
  for (const member of node.members) if (member.value !== undefined) value[member.key] = nodeValue(member.value);
  return value;
}
