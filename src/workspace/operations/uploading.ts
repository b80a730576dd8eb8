import {
  type AddedFile,
  addFiles,
  type CollisionChoice,
  findBlocked,
  findCollisions,
} from '../../domain/project/add-files.ts';
import { contentFromBytes } from '../../domain/project/content.ts';
import { joinPath, type ProjectPath, parsePath, toPath } from '../../domain/project/path.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { describeZipError, type ImportError } from '../../domain/zip/import-error.ts';
import type { SourceFile, SourceListing } from '../../domain/zip/import-files.ts';
import { findJunkReason } from '../../domain/zip/junk.ts';
import { IMPORT_LIMITS } from '../../domain/zip/limits.ts';
import { selectSession } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { applyEdit } from './editing.ts';
import { selectEntries } from './explorer.ts';
import { nameFolder } from './files.ts';
import { share } from './importing.ts';
import { openFile, toggleFolder } from './layout.ts';
import { announce, notify, openDialog, runTask } from './shell.ts';

/** How many files are read at a time. */
const PARALLEL_READS = 16;

/** Lets the person choose files and adds them to a folder. */
export async function uploadFiles(workspace: Workspace, folder: ProjectPath | '' = ''): Promise<void> {
  const files = await workspace.transfer.pickFiles({ multiple: true });
  if (files !== undefined) await addListing(workspace, folder, { files, skippedFolders: [] });
}

/** Lets the person choose a folder and adds it, with all it holds, to a folder. */
export async function uploadFolder(workspace: Workspace, folder: ProjectPath | '' = ''): Promise<void> {
  const listing = await workspace.transfer.pickFolder();
  if (listing !== undefined) await addListing(workspace, folder, listing);
}

/** Adds files and folders that were dropped on a folder of the tree. Must be called in the event of the drop. */
export async function addDropped(workspace: Workspace, data: DataTransfer, folder: ProjectPath | ''): Promise<void> {
  const listing = await workspace.transfer.readDropped(data);
  if (listing.ok) await addListing(workspace, folder, listing.value);
  else reportRefusal(workspace, listing.error);
}

async function addListing(workspace: Workspace, folder: ProjectPath | '', listing: SourceListing): Promise<void> {
  const read = await runTask(workspace, 'Reading files', (signal, report) =>
    readFiles(listing.files, folder, {
      isCancelled: () => signal.aborted,
      onProgress: (done, total) => report('Reading files', share({ done, total })),
    }),
  );
  if (!read.ok) {
    reportRefusal(workspace, read.error);
    return;
  }
  const project = selectSession(workspace.store.getState())?.project;
  if (project === undefined) return;
  const { files, leftOut } = read.value;
  reportLeftOut(workspace, leftOut + listing.skippedFolders.length);
  if (files.length === 0) {
    announce(workspace, 'There was nothing to add');
    return;
  }
  const blocked = findBlocked(project, files);
  if (blocked !== undefined) {
    notify(workspace, {
      tone: 'error',
      title: 'Not added',
      detail: `${blocked} cannot be placed: a folder has its name, or a file stands where it needs a folder. Rename one of them, or add it elsewhere.`,
    });
  } else if (findCollisions(project, files).length > 0) {
    openDialog(workspace, { kind: 'add-files', folder, files });
  } else {
    addUploadedFiles(workspace, folder, files, 'replace');
  }
}

/** Adds files to the plugin as one step. */
export function addUploadedFiles(
  workspace: Workspace,
  folder: ProjectPath | '',
  files: readonly AddedFile[],
  choice: CollisionChoice,
): void {
  const project = selectSession(workspace.store.getState())?.project;
  if (project === undefined) return;
  const changes = addFiles(project, files, choice);
  if (changes.length === 0) {
    announce(workspace, 'Nothing was added');
    return;
  }
  const label = `Add ${changes.length === 1 ? '1 file' : `${changes.length} files`} to ${nameFolder(folder)}`;
  if (!applyEdit(workspace, { label, changes })) return;
  const added = changes.flatMap((change) => (change.kind === 'write' ? [change.path] : []));
  const [first] = added;
  if (folder !== '') toggleFolder(workspace, folder, true);
  if (first !== undefined && added.length === 1) openFile(workspace, first);
  selectEntries(workspace, topLevel(added, folder));
  announce(workspace, `Done: ${label}`);
}

/** What stands directly in a folder, of paths that lie in it. */
function topLevel(paths: readonly ProjectPath[], folder: ProjectPath | ''): readonly ProjectPath[] {
  const start = folder === '' ? 0 : folder.length + 1;
  const ends = paths.map((path) => {
    const end = path.indexOf('/', start);
    return end < 0 ? path : toPath(path.slice(0, end));
  });
  return [...new Set(ends)];
}

interface ReadOptions {
  readonly isCancelled: () => boolean;
  readonly onProgress: (done: number, total: number) => void;
}

interface ReadFiles {
  readonly files: readonly AddedFile[];
  /** How many files were left out because systems and tools make them. */
  readonly leftOut: number;
}

async function readFiles(
  sources: readonly SourceFile[],
  folder: ProjectPath | '',
  { isCancelled, onProgress }: ReadOptions,
): Promise<Result<ReadFiles, ImportError>> {
  const limits = IMPORT_LIMITS;
  const size = sources.reduce((sum, source) => sum + source.size, 0);
  if (sources.length > limits.entries) {
    return err({ kind: 'too-many-files', count: sources.length, limit: limits.entries });
  }
  if (size > limits.unpackedBytes) return err({ kind: 'too-big', size, limit: limits.unpackedBytes });
  const wanted: { readonly source: SourceFile; readonly path: ProjectPath }[] = [];
  for (const source of sources) {
    const path = parsePath(source.path);
    if (!path.ok) return err({ kind: 'unsafe-path', path: source.path, problem: path.error });
    if (findJunkReason(path.value, 'folder') === undefined) wanted.push({ source, path: joinPath(folder, path.value) });
  }
  const files: AddedFile[] = [];
  for (let start = 0; start < wanted.length; start += PARALLEL_READS) {
    if (isCancelled()) return err({ kind: 'cancelled' });
    const batch = wanted.slice(start, start + PARALLEL_READS);
    const contents = await Promise.all(batch.map(({ source }) => source.read()));
    for (const [index, bytes] of contents.entries()) {
      const file = batch[index];
      if (file === undefined) continue;
      if (!bytes.ok) return err({ kind: 'unreadable', path: file.source.path, detail: bytes.error });
      files.push({ path: file.path, content: contentFromBytes(bytes.value) });
    }
    onProgress(files.length, wanted.length);
  }
  return ok({ files, leftOut: sources.length - wanted.length });
}

function reportRefusal(workspace: Workspace, error: ImportError): void {
  if (error.kind === 'cancelled') return;
  const { title, cause, remedy } = describeZipError(error);
  notify(workspace, { tone: 'error', title, detail: `${cause} ${remedy}` });
}

function reportLeftOut(workspace: Workspace, count: number): void {
  if (count === 0) return;
  notify(workspace, {
    tone: 'info',
    title: count === 1 ? 'One file or folder was left out' : `${count} files and folders were left out`,
    detail: 'Systems and tools make them: .DS_Store, .git, node_modules and their like.',
  });
}
