import { type ParseArgsConfig, parseArgs } from 'node:util';
import { err, ok, type Result } from '../domain/result.ts';
import type { CliWorld, ExitCode } from './world.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>>;

/** The options and other arguments of a command, or what is wrong with them. */
export function readArguments<T extends Options>(args: readonly string[], options: T): Result<Parsed<T>, string> {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (error) {
    // Its messages are for people, and its codes begin with this.
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      return err(error.message);
    }
    throw error;
  }
}

/** Says what is wrong with the arguments of a command. */
export function refuse(world: CliWorld, command: string, message: string): ExitCode {
  world.complain(`plugsmith ${command}: ${message}\nRun "plugsmith ${command} --help" for its options.\n`);
  return 2;
}
