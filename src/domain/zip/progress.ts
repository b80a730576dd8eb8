/** How far a long piece of work is. Both in bytes of unpacked content. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What long work tells and asks while it runs. */
export interface WorkOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Asked between steps; the work ends with the error `cancelled` once it says so. */
  readonly isCancelled?: (() => boolean) | undefined;
}
