import type { TextRange } from '../dssjson/tree.ts';

/** One thing that can be written at a place. */
export interface CompletionItem {
  readonly kind: 'key' | 'value';
  /** What the list shows. */
  readonly label: string;
  /** What is written, as a snippet: `$1`, `${1:text}` and `$0` are the places where the caret stops. */
  readonly snippet: string;
  /** A few words beside the label. */
  readonly detail: string;
  /** Markdown. */
  readonly docs: string;
}

export interface Completions {
  /** What the chosen item replaces. */
  readonly replace: TextRange;
  readonly items: readonly CompletionItem[];
}
