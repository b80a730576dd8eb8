import type { Workspace } from '../../workspace/workspace.ts';

const MAX_RECENT = 5;

const recent = new WeakMap<Workspace, readonly string[]>();

/** The ids of the commands run from the palette since the page was opened, the latest first. */
export function recentCommands(workspace: Workspace): readonly string[] {
  return recent.get(workspace) ?? [];
}

export function rememberCommand(workspace: Workspace, id: string): void {
  const others = recentCommands(workspace).filter((other) => other !== id);
  recent.set(workspace, [id, ...others].slice(0, MAX_RECENT));
}
