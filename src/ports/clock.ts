/** The time, and doing something later. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs `task` once after `delay` milliseconds. The answer cancels it. */
  after(delay: number, task: () => void): () => void;
  /** A name that no other call has given. */
  uniqueName(): string;
}
