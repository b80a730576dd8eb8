import { type Bytes, contentFromBytes, type FileContent } from '../project/content.ts';
import type { ProjectPath } from '../project/path.ts';
import { ok, type Result } from '../result.ts';
import { readDirectory } from './directory.ts';
import type { ZipError } from './import-error.ts';
import type { ImportedPlugin } from './import-note.ts';
import { placeAll, takePluginRoot } from './import-plan.ts';
import { IMPORT_LIMITS, type ImportLimits } from './limits.ts';
import type { WorkOptions } from './progress.ts';
import { unpackEntries } from './unpack.ts';

export interface ReadOptions extends WorkOptions {
  readonly limits?: ImportLimits;
}

/**
 * Reads a plugin from a zip. The archive is judged whole before anything is unpacked, and refused whole with its reason.
 * Contents are kept byte for byte. Permissions are not kept: an export sets them from the content (see `packProject`).
 */
export async function readArchive(bytes: Bytes, options: ReadOptions = {}): Promise<Result<ImportedPlugin, ZipError>> {
  const entries = readDirectory(bytes, options.limits ?? IMPORT_LIMITS);
  if (!entries.ok) return entries;
  const placed = placeAll(entries.value, 'archive');
  if (!placed.ok) return placed;
  const plan = takePluginRoot(placed.value, 'archive');
  if (!plan.ok) return plan;
  const contents = await unpackEntries(
    bytes,
    plan.value.files.map((file) => file.from),
    options,
  );
  if (!contents.ok) return contents;
  const files = new Map<ProjectPath, FileContent>();
  for (const [index, { path }] of plan.value.files.entries()) {
    const content = contents.value[index];
    if (content !== undefined) files.set(path, contentFromBytes(content));
  }
  return ok({ project: { files, folders: new Set(plan.value.folders) }, notes: plan.value.notes });
}
