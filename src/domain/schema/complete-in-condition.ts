import { completeCondition } from '../condition/complete-condition.ts';
import { pathAt } from '../dssjson/locate.ts';
import type { ReadResult } from '../dssjson/tree.ts';
import { paramsSeenFrom } from '../params/param-lists.ts';
import { asText, rangeWithin, type TextNode } from '../references/text-node.ts';
import type { Completions } from './complete.ts';
import { literalSnippet } from './snippet.ts';

/** What can be written at an offset inside the text of a condition; nothing when the offset is elsewhere. */
export function completeInCondition(text: string, reading: ReadResult, offset: number): Completions | undefined {
  const place = pathAt(reading.root, offset);
  if (place.at !== 'value' || place.path.at(-1) !== 'visibilityCondition') return undefined;
  const node = asText(text, place.node);
  const quote = node === undefined ? '' : text.charAt(node.range.start - 1);
  if (node === undefined || !/["']/.test(quote) || offset < node.range.start || offset > node.range.end)
    return undefined;
  const params = paramsSeenFrom(reading.root, place.path.slice(0, -2));
  const { replace, items } = completeCondition(node.value, unitAt(text, node, offset), params);
  return {
    replace: rangeWithin(text, node, replace.start, replace.end),
    items: items.map(({ text: written, detail }) => {
      const escaped = JSON.stringify(written).slice(1, -1);
      const inQuotes = quote === "'" ? escaped.replaceAll('\\"', '"').replaceAll("'", "\\'") : escaped;
      return { kind: 'value', label: written, filter: inQuotes, snippet: literalSnippet(inQuotes), detail, docs: '' };
    }),
  };
}

/** The unit of the value that an offset of the descriptor stands before, whatever escapes come before it. */
function unitAt(text: string, node: TextNode, offset: number): number {
  let index = 0;
  while (index < node.value.length && rangeWithin(text, node, index, index).start < offset) index += 1;
  return index;
}
