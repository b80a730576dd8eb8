import { err, ok, type Result } from '../result.ts';
import { indented, type PrintLayout, printEntries, printMember } from './print.ts';
import { read } from './read.ts';
import { detectStyle, layoutFor } from './style.ts';
import type { JsonNode, ReadError } from './tree.ts';

/**
 * The text as strict JSON, with the indentation and line ends of the file. Keys keep their order and numbers their digits.
 * Comments are lost, a key given twice is there once, with its last value, and an empty place in an array becomes null:
 * DSS appears to read the same from both texts (inferred).
 */
export function normalise(text: string): Result<string, readonly ReadError[]> {
  const { root, errors } = read(text);
  if (root === undefined || errors.length > 0) return err(errors);
  const style = detectStyle(text);
  const end = /[\r\n][ \t]*$/.test(text) ? style.lineEnd : '';
  return ok(printNode(text, root, layoutFor(style, '')) + end);
}

function printNode(text: string, node: JsonNode, layout: PrintLayout): string {
  if (node.kind === 'array') {
    const items = node.items.map((item) => printNode(text, item, indented(layout)));
    return printEntries('[', items, ']', layout);
  }
  if (node.kind === 'scalar') {
    const isNumber = typeof node.value === 'number';
    return isNumber ? text.slice(node.range.start, node.range.end) : JSON.stringify(node.value);
  }
  const last = new Map<string, JsonNode>();
  for (const { key, value } of node.members) if (value !== undefined) last.set(key, value);
  const members = [...last].map(([key, value]) => printMember(key, printNode(text, value, indented(layout)), layout));
  return printEntries('{', members, '}', layout);
}
