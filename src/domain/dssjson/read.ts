import type { JsonValue } from './json-value.ts';
import { Parser } from './parser.ts';
import type { Scanner } from './scanner.ts';
import type { JsonNode, ReadResult } from './tree.ts';

/**
 * Reads a descriptor as DSS does: like the lenient reader of Gson (inferred; all deviations from strict JSON that published
 * plugins contain are inside what it accepts). Never throws, whatever the text.
 */
export function read(text: string): ReadResult {
  const { root, scanner } = chooseReading(text);
  const { notes, errors } = scanner;
  const byPlace = (a: { range: { start: number } }, b: { range: { start: number } }) => a.range.start - b.range.start;
  return {
    value: errors.length === 0 && root !== undefined ? toValue(root) : undefined,
    root,
    notes: notes.sort(byPlace),
    errors: errors.sort(byPlace),
  };
}

interface Reading {
  readonly root: JsonNode | undefined;
  readonly scanner: Scanner;
}

/**
 * A string may run over several lines, so one that is not closed swallows what follows up to the next quote. Where a text
 * with such a string has errors, reading it as if strings ended with their line often leaves the one true error. Between
 * as many errors either way that reading wins, since published descriptors have no string over several lines (seen).
 */
function chooseReading(text: string): Reading {
  const first = readWith(text, false);
  const { errors, hasLongString } = first.scanner;
  if (errors.length === 0 || !hasLongString) return first;
  const second = readWith(text, true);
  const count = second.scanner.errors.length;
  return count > 0 && count <= errors.length ? second : first;
}

function readWith(text: string, endsStringsWithLine: boolean): Reading {
  const parser = new Parser(text, endsStringsWithLine);
  const root = parser.parseDocument();
  return { root, scanner: parser.scanner };
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
