/** What a command has of the machine. Tests give it other ones. */
export interface CliWorld {
  /** The folder from which relative paths start, absolute. */
  readonly folder: string;
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Writes to standard output: what was asked for, and nothing else. */
  readonly print: (text: string) => void;
  /** Writes to standard error: why something could not be done, and what was noticed on the way. */
  readonly complain: (text: string) => void;
}

/** 0: clean. 1: findings. 2: wrong usage, or input that cannot be read. */
export type ExitCode = 0 | 1 | 2;
