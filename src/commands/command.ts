import type { WorkspaceState } from '../workspace/state.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The groups of the palette and of the shortcut page, in their order. */
export const COMMAND_GROUPS = ['Plugins', 'Components', 'Files', 'Edit', 'View', 'Test', 'Go', 'Help'] as const;

export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** Something a person can do: the one place for its name, its keys and when it makes sense. */
export interface Command {
  /** Stable: `files.save-all`. */
  readonly id: string;
  readonly title: string;
  readonly group: CommandGroup;
  /** Chords such as `Mod+Shift+P`; `Mod` is Command on a Mac and Control elsewhere. The first one is shown. */
  readonly keys?: readonly string[];
  /** Its keys work only in the part of the page marked `data-keys` with this name, such as F2 in the tree, and not in its text fields. */
  readonly region?: string;
  /** Whether it can be done now. Absent: always. */
  readonly isEnabled?: (state: WorkspaceState) => boolean;
  readonly run: (workspace: Workspace) => void | Promise<void>;
}

/** Whether a plugin is open and may be written. */
export function canWrite(state: WorkspaceState): boolean {
  return state.session.kind === 'open' && state.session.session.access === 'writing';
}

/** Whether a plugin is open. */
export function hasPlugin(state: WorkspaceState): boolean {
  return state.session.kind === 'open';
}

/** Whether the Edit tab is shown. */
export function isEditing(state: WorkspaceState): boolean {
  return hasPlugin(state) && state.shell.route.page === 'plugin' && state.shell.route.tab === 'edit';
}

/** Whether the Edit tab shows a file. */
export function hasFile(state: WorkspaceState): boolean {
  return isEditing(state) && state.layout.groups[state.layout.activeGroup]?.active !== undefined;
}
