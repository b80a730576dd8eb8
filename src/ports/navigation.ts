/** The address of the page after `#`, so that reload, links and the back button work on any static host. */
export interface Navigation {
  /** Starts with `/`. */
  current(): string;
  /** Listeners are called before it returns. */
  go(address: string): void;
  subscribe(listener: (address: string) => void): () => void;
}
