import { objectsOf } from '../../domain/bench/report.ts';
import type { Workspace } from '../workspace.ts';
import { installRequirements, prepareBench, readRequirement, startAfresh } from './bench.ts';
import { updateBench } from './bench-settings.ts';

/** Builds the code environment anew: Python starts afresh, and what the page ships of the requirements is loaded. */
export async function buildEnvironment(workspace: Workspace): Promise<void> {
  updateBench(workspace, () => ({ requirements: undefined }));
  startAfresh(workspace);
  await prepareBench(workspace);
}

/**
 * Builds the environment anew and installs from a package index what the page does not ship. Calling it is the
 * agreement: only names of packages are sent, before any code of the plugin runs.
 *
 * @param address of a simple index; empty for the one that the installer itself uses
 * @returns what went wrong, to be shown; nothing when every package has its verdict
 */
export async function installFromIndex(workspace: Workspace, address: string): Promise<string | undefined> {
  if (address !== '' && !/^https?:\/\//.test(address)) return 'Enter an address that begins with https:// or http://.';
  await buildEnvironment(workspace);
  const wanted = workspace.store.getState().bench.requirements?.filter(({ verdict }) => verdict === 'index') ?? [];
  if (wanted.length === 0) return undefined;
  const outcome = await installRequirements(
    workspace,
    wanted.map(({ text }) => text),
    address,
  );
  if (!outcome.ok) return 'Python was ended before everything was installed. Try again.';
  const { error, result } = outcome.value;
  if (error !== null) return error.message;
  const installed = new Map(objectsOf(result).map((value) => [value['text'], readRequirement(value)]));
  updateBench(workspace, ({ requirements }) => ({
    requirements: requirements?.map((requirement) => {
      const found = installed.get(requirement.text);
      return found === undefined ? requirement : { ...found, line: requirement.line, text: requirement.text };
    }),
  }));
  return undefined;
}
