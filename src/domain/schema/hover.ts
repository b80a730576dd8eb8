import type { TextRange } from '../dssjson/tree.ts';

/** What is known about a place of a descriptor. */
export interface Hover {
  readonly range: TextRange;
  readonly markdown: string;
}
