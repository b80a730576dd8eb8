import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentToBytes } from '../../domain/project/content.ts';
import { type Project, sortedPaths } from '../../domain/project/project.ts';
import type { CliWorld, ExitCode } from '../world.ts';

/** The states of a plugin between which the disk is brought. */
export interface ProjectStep {
  readonly before: Project;
  readonly after: Project;
  /** Where the plugin lies, absolute. */
  readonly folder: string;
}

/** What {@link writeChanges} would print. */
export function describeChanges({ before, after, folder }: ProjectStep): string {
  const written = sortedPaths(after).filter((path) => after.files.get(path) !== before.files.get(path));
  const gone = sortedPaths(before).filter((path) => !after.files.has(path) && !isRespelledIn(written)(path));
  const lines = [
    ...written.map((path) => join(folder, path)),
    ...gone.map((path) => `${join(folder, path)} (removed)`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Writes the files that differ, removes those that are gone, and prints their paths. Nothing else is touched. */
export async function writeChanges(
  { before, after, folder }: ProjectStep,
  command: string,
  world: CliWorld,
): Promise<ExitCode> {
  const written = sortedPaths(after).filter((path) => after.files.get(path) !== before.files.get(path));
  const gone = sortedPaths(before).filter((path) => !after.files.has(path));
  const isRespelled = isRespelledIn(written);
  let target = folder;
  try {
    for (const path of gone.filter(isRespelled)) {
      target = join(folder, path);
      await rm(target);
    }
    for (const path of written) {
      const content = after.files.get(path);
      if (content === undefined) continue;
      target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, contentToBytes(content));
      world.print(`${target}\n`);
    }
    for (const path of gone.filter((each) => !isRespelled(each))) {
      target = join(folder, path);
      await rm(target);
      world.print(`${target} (removed)\n`);
    }
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    world.complain(`plugsmith ${command}: ${target} cannot be written: ${cause}\n`);
    return 2;
  }
  return 0;
}

/** Where capitals do not count, removing the old spelling afterwards would remove the new file. */
function isRespelledIn(written: readonly string[]): (path: string) => boolean {
  const respelled = new Set(written.map((path) => path.toLowerCase()));
  return (path) => respelled.has(path.toLowerCase());
}
