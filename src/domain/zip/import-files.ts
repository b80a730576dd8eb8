import { type Bytes, contentFromBytes, type FileContent } from '../project/content.ts';
import type { ProjectPath } from '../project/path.ts';
import { err, ok, type Result } from '../result.ts';
import type { ImportError } from './import-error.ts';
import type { ImportedPlugin } from './import-note.ts';
import { type Offered, placeAll, takePluginRoot } from './import-plan.ts';
import { IMPORT_LIMITS, type ImportLimits } from './limits.ts';
import type { WorkOptions } from './progress.ts';

/** A file from outside that has not been read yet. */
export interface SourceFile {
  /** Relative, with `/`; begins with the name of its folder when a folder was chosen. */
  readonly path: string;
  /** In bytes, as the system says; what is read counts. */
  readonly size: number;
  /** Its bytes, or why it cannot be read. */
  read(): Promise<Result<Bytes, string>>;
}

/** What was found in folders and files that were chosen or dropped. */
export interface SourceListing {
  readonly files: readonly SourceFile[];
  /** Folders that were not looked into, because nothing of them would be taken over (`.git`, `node_modules`). */
  readonly skippedFolders: readonly string[];
}

export interface ImportFilesOptions extends WorkOptions {
  readonly limits?: ImportLimits;
}

interface OfferedSource extends Offered {
  readonly source?: SourceFile;
}

/** How many files are read at a time: enough to keep a disk busy, few enough to keep memory flat. */
const PARALLEL_READS = 16;

/** Reads a plugin from files of a folder, by the rules that hold for archives. Names and sizes are judged before any is read. */
export async function projectFromFiles(
  listing: SourceListing,
  options: ImportFilesOptions = {},
): Promise<Result<ImportedPlugin, ImportError>> {
  const limits = options.limits ?? IMPORT_LIMITS;
  const skipped = listing.skippedFolders.map((name): OfferedSource => ({ name, kind: 'folder' }));
  const offered = listing.files.map((source): OfferedSource => ({ name: source.path, kind: 'file', source }));
  const placed = placeAll([...offered, ...skipped], 'folder');
  if (!placed.ok) return placed;
  const plan = takePluginRoot(placed.value, 'folder');
  if (!plan.ok) return plan;
  const wanted = plan.value.files.flatMap(({ path, from }) => (from.source ? [{ path, source: from.source }] : []));
  if (wanted.length > limits.entries) {
    return err({ kind: 'too-many-files', count: wanted.length, limit: limits.entries });
  }
  const total = wanted.reduce((sum, { source }) => sum + source.size, 0);
  if (total > limits.unpackedBytes) return err({ kind: 'too-big', size: total, limit: limits.unpackedBytes });
  const files = new Map<ProjectPath, FileContent>();
  let done = 0;
  for (let start = 0; start < wanted.length; start += PARALLEL_READS) {
    if (options.isCancelled?.()) return err({ kind: 'cancelled' });
    const batch = wanted.slice(start, start + PARALLEL_READS);
    const contents = await Promise.all(batch.map(({ source }) => source.read()));
    for (const [index, { path, source }] of batch.entries()) {
      const content = contents[index];
      if (content === undefined) continue;
      if (!content.ok) return err({ kind: 'unreadable', path: source.path, detail: content.error });
      done += content.value.length;
      if (done > limits.unpackedBytes) return err({ kind: 'too-big', size: done, limit: limits.unpackedBytes });
      files.set(path, contentFromBytes(content.value));
    }
    options.onProgress?.({ done, total });
  }
  return ok({ project: { files, folders: new Set() }, notes: plan.value.notes });
}

/** The archive, when nothing but one zip was chosen or dropped. */
export function findOnlyArchive(listing: SourceListing): SourceFile | undefined {
  const [first, ...others] = listing.files;
  return others.length === 0 && first !== undefined && /\.zip$/i.test(first.path) ? first : undefined;
}
