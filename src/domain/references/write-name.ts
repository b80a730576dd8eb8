import type { TextRange } from '../dssjson/tree.ts';
import type { TextEdit } from '../project/text-edit.ts';

/**
 * The edit that writes another name where one stands, in the quotes that are around it.
 * @param isValue whether it is a whole value of a descriptor, which may need quotes where it had none
 */
export function writeName(text: string, range: TextRange, name: string, isValue = false): TextEdit {
  const quote = text.charAt(range.start - 1);
  const isQuoted = quote === '"' || quote === "'";
  const escaped = JSON.stringify(name).slice(1, -1);
  const inSingle = escaped.replaceAll('\\"', '"').replaceAll("'", "\\'");
  return {
    offset: range.start,
    length: range.end - range.start,
    text: isQuoted ? (quote === "'" ? inSingle : escaped) : isValue ? `"${escaped}"` : name,
  };
}
