import type { JsonValue } from './json-value.ts';
import { Parser } from './parser.ts';
import type { JsonNode, ReadResult } from './tree.ts';

/**
 * Reads a descriptor as DSS does: like the lenient reader of Gson (inferred; all deviations from strict JSON that published
 * plugins contain are inside what it accepts). Never throws, whatever the text.
 */
export function read(text: string): ReadResult {
  const parser = new Parser(text);
  const root = parser.parseDocument();
  const { notes, errors } = parser.scanner;
  const byPlace = (a: { range: { start: number } }, b: { range: { start: number } }) => a.range.start - b.range.start;
  return {
    value: errors.length === 0 && root !== undefined ? toValue(root) : undefined,
    root,
    notes: notes.sort(byPlace),
    errors: errors.sort(byPlace),
  };
}

/** The value that a node stands for. A key without a value is left out; of a key given twice the last one counts. */
export function toValue(node: JsonNode): JsonValue {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'array':
      return node.items.map(toValue);
    case 'object': {
      const object: Record<string, JsonValue> = Object.create(null);
      for (const member of node.members) {
        if (member.value !== undefined) object[member.key] = toValue(member.value);
      }
      return object;
    }
  }
}
