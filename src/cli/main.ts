import packageFile from '../../package.json' with { type: 'json' };
import { closestName } from '../domain/schema/closest-name.ts';
import type { CliCommand } from './command.ts';
import { CHECK } from './commands/check.ts';
import { FIX } from './commands/fix.ts';
import { NEW } from './commands/new.ts';
import { PACK } from './commands/pack.ts';
import { READ } from './commands/read.ts';
import { RULES_COMMAND } from './commands/rules.ts';
import type { CliWorld, ExitCode } from './world.ts';

/** Every command, in the order in which `--help` lists them. */
const COMMANDS: readonly CliCommand[] = [CHECK, FIX, PACK, NEW, RULES_COMMAND, READ];

const NAME_WIDTH = 8;

/** Runs the program with the arguments behind its name. */
export async function main(args: readonly string[], world: CliWorld): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) {
    world.complain(describeUsage());
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') return help(rest[0], world);
  if (name === '--version') {
    world.print(`${packageFile.version}\n`);
    return 0;
  }
  const command = findCommand(name);
  if (command === undefined) return refuseCommand(name, world);
  if (rest.includes('--help') || rest.includes('-h')) return help(name, world);
  return command.run(rest, world);
}

function findCommand(name: string): CliCommand | undefined {
  return COMMANDS.find((command) => command.name === name);
}

function help(name: string | undefined, world: CliWorld): ExitCode {
  if (name === undefined) {
    world.print(describeUsage());
    return 0;
  }
  const command = findCommand(name);
  if (command === undefined) return refuseCommand(name, world);
  world.print(command.help);
  return 0;
}

function refuseCommand(name: string, world: CliWorld): ExitCode {
  const names = COMMANDS.map((command) => command.name);
  const meant = closestName(name, names);
  const hint = meant === undefined ? `Commands are ${names.join(', ')}.` : `Did you mean "${meant}"?`;
  world.complain(`plugsmith: there is no command "${name}". ${hint}\n`);
  return 2;
}

function describeUsage(): string {
  const commands = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(NAME_WIDTH)}${summary}`);
  return [
    'Checks, packs and starts Dataiku (DSS) plugins: what the Plugsmith page does, without a browser.',
    '',
    'Usage: plugsmith COMMAND [arguments]',
    '',
    ...commands,
    '',
    '"plugsmith COMMAND --help" tells the options of a command, "plugsmith --version" the version of this program.',
    'Exit codes: 0 clean, 1 findings, 2 wrong usage or unreadable input.',
    '',
  ].join('\n');
}
