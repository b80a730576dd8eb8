import { COMMAND_GROUPS, type Command } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/table.ts';
import { readPlugin } from '../../domain/plugin/plugin.ts';
import { baseName, type ProjectPath, parentFolder } from '../../domain/project/path.ts';
import { sortedPaths } from '../../domain/project/project.ts';
import { selectSession } from '../../workspace/state.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { rankEntries } from './fuzzy-match.ts';
import { recentCommands } from './recent-commands.ts';

/** Something the palette can do. */
export type Choice =
  | { readonly kind: 'command'; readonly id: string; readonly command: Command; readonly group: string | undefined }
  | { readonly kind: 'file'; readonly id: string; readonly path: ProjectPath; readonly group: string | undefined }
  | {
      readonly kind: 'component';
      readonly id: string;
      readonly label: string;
      readonly detail: string;
      readonly path: ProjectPath;
      readonly group: string | undefined;
    };

/** How many files and components stand below the commands that fit. */
const MAX_BESIDE_COMMANDS = 8;

/** The commands that can be run now, and below them the components and files that fit what was typed. */
export function chooseCommands(workspace: Workspace, text: string): readonly Choice[] {
  const state = workspace.store.getState();
  const enabled = COMMANDS.filter((command) => command.id !== 'help.palette' && (command.isEnabled?.(state) ?? true));
  if (text.trim() === '') return groupCommands(enabled, recentCommands(workspace));
  const fitting = rankEntries(enabled, text, (command) => [command.title, command.group]);
  return [
    ...fitting.map((command) => toChoice(command, 'Commands')),
    ...fittingComponents(workspace, text, 'Components').slice(0, MAX_BESIDE_COMMANDS),
    ...fittingFiles(workspace, text, 'Files').slice(0, MAX_BESIDE_COMMANDS),
  ];
}

/** The files of the plugin, those open now or a while ago first, and the components that fit what was typed. */
export function chooseFiles(workspace: Workspace, text: string): readonly Choice[] {
  if (text.trim() === '') return fittingFiles(workspace, text, undefined);
  return [
    ...fittingFiles(workspace, text, undefined),
    ...fittingComponents(workspace, text, 'Components').slice(0, MAX_BESIDE_COMMANDS),
  ];
}

function toChoice(command: Command, group: string): Choice {
  return { kind: 'command', id: command.id, command, group };
}

function groupCommands(commands: readonly Command[], recent: readonly string[]): readonly Choice[] {
  const latest = recent.flatMap((id) => commands.filter((command) => command.id === id));
  const others = commands.filter((command) => !latest.includes(command));
  return [
    ...latest.map((command) => toChoice(command, 'Used last')),
    ...COMMAND_GROUPS.flatMap((group) =>
      others.filter((command) => command.group === group).map((command) => toChoice(command, group)),
    ),
  ];
}

function fittingFiles(workspace: Workspace, text: string, group: string | undefined): readonly Choice[] {
  const state = workspace.store.getState();
  const project = selectSession(state)?.project;
  if (project === undefined) return [];
  const { groups, closed } = state.layout;
  const recent = [...groups.flatMap(({ tabs }) => tabs), ...closed.toReversed()];
  const paths = [...new Set([...recent.filter((path) => project.files.has(path)), ...sortedPaths(project)])];
  return rankEntries(paths, text, (path) => [baseName(path), path]).map((path) => ({
    kind: 'file',
    id: `file ${path}`,
    path,
    group,
  }));
}

function fittingComponents(workspace: Workspace, text: string, group: string): readonly Choice[] {
  const session = selectSession(workspace.store.getState());
  if (session === undefined) return [];
  const { components } = readPlugin(session.project, workspace.kinds);
  return rankEntries(components, text, (component) => [component.label, `${component.id} ${component.kind.label}`]).map(
    (component) => ({
      kind: 'component',
      id: `component ${component.folder}`,
      label: component.label,
      detail: component.kind.label,
      path: component.mainFile ?? component.descriptor,
      group,
    }),
  );
}

/** The folder of a file, as it is shown beside its name. */
export function describeFolder(path: ProjectPath): string | undefined {
  return parentFolder(path) || undefined;
}
