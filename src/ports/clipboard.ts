/** What other programs can paste. */
export interface Clipboard {
  /** Answers whether the browser took the text. Must be called by a click or key. */
  write(text: string): Promise<boolean>;
}
