import type { Workspace } from '../workspace.ts';

export async function buildEnvironment(_workspace: Workspace): Promise<void> {}
export async function installFromIndex(_workspace: Workspace, _address: string): Promise<string | undefined> {
  return undefined;
}
