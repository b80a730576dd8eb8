import { offsetToPosition } from '../domain/dssjson/position.ts';
import type { TextRange } from '../domain/dssjson/tree.ts';

/** A place in a text as people count: lines and columns from 1, a column in UTF-16 units. */
export type Place = { readonly line: number; readonly column: number };

export type PlaceRange = { readonly start: Place; readonly end: Place };

/** Where a range stands, in lines and columns. The text of a file that is not there is empty. */
export function placeRange(text: string, { start, end }: TextRange): PlaceRange {
  return { start: placeOf(text, start), end: placeOf(text, end) };
}

function placeOf(text: string, offset: number): Place {
  const { line, column } = offsetToPosition(text, offset);
  return { line: line + 1, column: column + 1 };
}
