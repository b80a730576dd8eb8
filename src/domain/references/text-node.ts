import type { JsonPath } from '../dssjson/json-value.ts';
import { findNode, type JsonNode, type TextRange } from '../dssjson/tree.ts';

/** A text of a descriptor, and where it stands without its quotes. */
export interface TextNode {
  readonly value: string;
  readonly range: TextRange;
}

/** The text that a node is; nothing when it is something else. */
export function asText(text: string, node: JsonNode | undefined): TextNode | undefined {
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  const { start, end } = node.range;
  const quote = text.charAt(start);
  if (quote !== '"' && quote !== "'") return { value: node.value, range: node.range };
  const isClosed = end - start > 1 && text.charAt(end - 1) === quote;
  return { value: node.value, range: { start: start + 1, end: isClosed ? end - 1 : end } };
}

/** The text at a path; nothing when none stands there, or an empty one. */
export function findText(text: string, root: JsonNode | undefined, path: JsonPath): TextNode | undefined {
  const found = asText(text, findNode(root, path));
  return found === undefined || found.value === '' ? undefined : found;
}

/** Where a part of the value of a text stands, whatever escapes come before it. */
export function rangeWithin(text: string, node: TextNode, start: number, end: number): TextRange {
  return { start: offsetOf(text, node, start), end: offsetOf(text, node, end) };
}

/** The offset in the descriptor of a unit of the value. */
function offsetOf(text: string, { range }: TextNode, index: number): number {
  let at = range.start;
  for (let count = 0; count < index && at < range.end; count += 1) {
    if (text.charAt(at) !== '\\') at += 1;
    else at += text.charAt(at + 1) === 'u' ? 6 : 2;
  }
  return Math.min(at, range.end);
}
