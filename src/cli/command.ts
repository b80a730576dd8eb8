import type { CliWorld, ExitCode } from './world.ts';

/** One command of the program. */
export interface CliCommand {
  /** As typed: 'check'. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints: how to call it, its options, an example. */
  readonly help: string;
  readonly run: (args: readonly string[], world: CliWorld) => Promise<ExitCode>;
}
