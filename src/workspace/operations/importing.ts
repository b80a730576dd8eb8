import { err, type Result } from '../../domain/result.ts';
import { describeZipError, type ZipError } from '../../domain/zip/import-error.ts';
import {
  findOnlyArchive,
  projectFromFiles,
  type SourceFile,
  type SourceListing,
} from '../../domain/zip/import-files.ts';
import { describeImportNote, type ImportedPlugin } from '../../domain/zip/import-note.ts';
import { formatBytes, IMPORT_LIMITS } from '../../domain/zip/limits.ts';
import type { Progress } from '../../domain/zip/progress.ts';
import type { Workspace } from '../workspace.ts';
import { addPlugin } from './plugins.ts';
import { goTo } from './routing.ts';
import { notify, runTask } from './shell.ts';

type Report = (step: string, progress?: number) => void;

/** "Upload": lets the person choose a plugin zip and keeps what it holds. */
export async function importZip(workspace: Workspace): Promise<void> {
  const files = await workspace.transfer.pickFiles({ accept: '.zip,application/zip' });
  const [file] = files ?? [];
  if (file !== undefined) await importWith(workspace, (signal, report) => readZip(workspace, file, signal, report));
}

/** "Open folder": lets the person choose a folder and keeps a copy of what it holds. */
export async function importFolder(workspace: Workspace): Promise<void> {
  const listing = await workspace.transfer.pickFolder();
  if (listing !== undefined)
    await importWith(workspace, (signal, report) => readListing(workspace, listing, signal, report));
}

/** Keeps a zip or a folder that was dropped. Must be called in the event of the drop. */
export async function importDropped(workspace: Workspace, data: DataTransfer): Promise<void> {
  const listing = workspace.transfer.readDropped(data);
  await importWith(workspace, async (signal, report) => {
    const found = await listing;
    return found.ok ? readListing(workspace, found.value, signal, report) : found;
  });
}

async function importWith(
  workspace: Workspace,
  work: (signal: AbortSignal, report: Report) => Promise<Result<ImportedPlugin, ZipError>>,
): Promise<void> {
  const imported = await runTask(workspace, 'Reading the plugin', work);
  if (!imported.ok) {
    if (imported.error.kind === 'cancelled') return;
    const { title, cause, remedy } = describeZipError(imported.error);
    notify(workspace, { tone: 'error', title, detail: `${cause} ${remedy}` });
    return;
  }
  const key = await addPlugin(workspace, imported.value.project);
  if (key === undefined) return;
  goTo(workspace, { page: 'plugin', key, tab: 'summary' });
  const { notes } = imported.value;
  if (notes.length > 0) {
    notify(workspace, {
      tone: notes.some((note) => note.kind !== 'skipped') ? 'warn' : 'info',
      title: 'Imported, with a note',
      detail: notes.map(describeImportNote).join(' '),
    });
  }
}

function readListing(
  workspace: Workspace,
  listing: SourceListing,
  signal: AbortSignal,
  report: Report,
): Promise<Result<ImportedPlugin, ZipError>> {
  const archive = findOnlyArchive(listing);
  if (archive !== undefined) return readZip(workspace, archive, signal, report);
  return projectFromFiles(listing, {
    isCancelled: () => signal.aborted,
    onProgress: (progress) => report('Reading files', share(progress)),
  });
}

async function readZip(
  workspace: Workspace,
  file: SourceFile,
  signal: AbortSignal,
  report: Report,
): Promise<Result<ImportedPlugin, ZipError>> {
  if (file.size > IMPORT_LIMITS.archiveBytes) {
    return err({ kind: 'archive-too-big', size: file.size, limit: IMPORT_LIMITS.archiveBytes });
  }
  const bytes = await file.read();
  if (!bytes.ok) return err({ kind: 'unreadable', path: file.path, detail: bytes.error });
  return workspace.archive.read(bytes.value, {
    signal,
    onProgress: (progress) => report(`Unpacking ${file.path} (${formatBytes(file.size)})`, share(progress)),
  });
}

/** How much is done, from 0 to 1. */
export function share({ done, total }: Progress): number {
  return total === 0 ? 1 : Math.min(1, done / total);
}
