import type { Workspace } from '../workspace/workspace.ts';
import { type KeyPress, matchesChord } from './chord.ts';
import type { Command } from './command.ts';
import { EDIT_COMMANDS } from './edit-commands.ts';
import { FILE_COMMANDS } from './file-commands.ts';
import { PLUGIN_COMMANDS } from './plugin-commands.ts';
import { TEST_COMMANDS } from './test-commands.ts';
import { VIEW_COMMANDS } from './view-commands.ts';

/** Every command. Palette, menus, buttons, shortcuts and the shortcut page are renderings of this table. */
export const COMMANDS: readonly Command[] = [
  ...PLUGIN_COMMANDS,
  ...FILE_COMMANDS,
  ...EDIT_COMMANDS,
  ...VIEW_COMMANDS,
  ...TEST_COMMANDS,
];

const byId = new Map(COMMANDS.map((command) => [command.id, command]));

/**
 * The command with an id.
 * @throws Error when there is none: ids are written in our own code.
 */
export function getCommand(id: string): Command {
  const command = byId.get(id);
  if (command === undefined) throw new Error(`No command has the id ${id}`);
  return command;
}

/** Runs a command if it can be done now. */
export function runCommand(workspace: Workspace, command: Command): void {
  if (command.isEnabled?.(workspace.store.getState()) ?? true) void command.run(workspace);
}

/** The command that a press of keys means, whether or not it can be done now. */
export function findCommand(press: KeyPress, region: string | undefined, isMac: boolean): Command | undefined {
  return COMMANDS.find(
    (command) =>
      (command.region === undefined || command.region === region) &&
      command.keys?.some((chord) => matchesChord(press, chord, isMac)),
  );
}
