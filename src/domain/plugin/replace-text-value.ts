import type { TextRange } from '../dssjson/tree.ts';
import type { TextEdit } from '../project/text-edit.ts';

/**
 * The edit that replaces a text value of a descriptor, and keeps its quotes. By range, so that it works in a descriptor
 * that is broken elsewhere.
 */
export function replaceTextValue(text: string, range: TextRange, value: string): TextEdit {
  const double = JSON.stringify(value);
  const isSingle = text.charAt(range.start) === "'";
  const single = `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  return { offset: range.start, length: range.end - range.start, text: isSingle ? single : double };
}
