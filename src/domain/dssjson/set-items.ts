import { applyTextEdits, diffText } from '../project/text-edit.ts';
import { ok } from '../result.ts';
import { type EditResult, insertItem, removeValue, setValue } from './edit.ts';
import type { JsonPath } from './json-value.ts';
import { read } from './read.ts';
import { findNode } from './tree.ts';

/**
 * Makes the array at `path` hold these texts, touching only the items that differ: comments and layout around the others
 * stay. What is no array is replaced whole.
 */
export function setItems(text: string, path: JsonPath, items: readonly string[]): EditResult {
  const array = findNode(read(text).root, path);
  if (array?.kind !== 'array' || items.length === 0) return setValue(text, path, items);
  const before = array.items.map((item) => (item.kind === 'scalar' ? item.value : undefined));
  const start = countEqual(before, items);
  const end = Math.min(
    countEqual(before.toReversed(), items.toReversed()),
    Math.min(before.length, items.length) - start,
  );

  let after = text;
  const steps: ((current: string) => EditResult)[] = [];
  const replaced = items.slice(start, items.length - end);
  const old = before.length - end - start;
  for (let index = old - 1; index >= replaced.length; index -= 1) {
    steps.push((current) => removeValue(current, [...path, start + index]));
  }
  replaced.forEach((item, index) => {
    const place = start + index;
    steps.push((current) =>
      index < old ? setValue(current, [...path, place], item) : insertItem(current, path, place, item),
    );
  });
  for (const step of steps) {
    const edits = step(after);
    if (!edits.ok) return edits;
    after = applyTextEdits(after, edits.value);
  }
  return ok(diffText(text, after));
}

function countEqual(a: readonly unknown[], b: readonly unknown[]): number {
  const different = a.findIndex((value, index) => index >= b.length || value !== b[index]);
  return different === -1 ? a.length : different;
}
