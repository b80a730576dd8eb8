import { parsePath } from '../domain/project/path.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { ImportError } from '../domain/zip/import-error.ts';
import type { SourceFile, SourceListing } from '../domain/zip/import-files.ts';
import { findJunkReason } from '../domain/zip/junk.ts';
import { IMPORT_LIMITS } from '../domain/zip/limits.ts';
import type { ListOptions } from '../ports/file-transfer.ts';
import { sourceFile } from './browser-source-file.ts';

type DropError = Extract<ImportError, { kind: 'unreadable' | 'too-many-files' | 'cancelled' }>;

/** Folders are passed over that a search must not go down into; listing stops once there is more than an import takes. */
export function listDropped(data: DataTransfer, options: ListOptions): Promise<Result<SourceListing, DropError>> {
  // Before the first wait: the browser empties the transfer when the event is over.
  const roots: FileSystemEntry[] = [];
  const loose: File[] = [];
  for (const item of data.items) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry();
    const file = entry === null ? item.getAsFile() : null;
    if (entry !== null) roots.push(entry);
    else if (file !== null) loose.push(file);
  }
  return listEntries(roots, loose, options);
}

async function listEntries(
  roots: readonly FileSystemEntry[],
  loose: readonly File[],
  { signal, onFound }: ListOptions,
): Promise<Result<SourceListing, DropError>> {
  const files: SourceFile[] = loose.map((file) => sourceFile(file.name, file));
  const skippedFolders: string[] = [];
  const waiting: FileSystemEntry[][] = [[...roots]];
  for (let batch = waiting.pop(); batch !== undefined; batch = waiting.pop()) {
    if (signal?.aborted) return err({ kind: 'cancelled' });
    const found = await Promise.all(batch.filter(isFileEntry).map(openFile));
    for (const file of found) {
      if (!file.ok) return file;
      files.push(file.value);
    }
    if (files.length > IMPORT_LIMITS.entries) {
      return err({ kind: 'too-many-files', count: files.length, limit: IMPORT_LIMITS.entries });
    }
    onFound?.(files.length);
    for (const folder of batch.filter(isFolderEntry)) {
      const path = pathOf(folder);
      const parsed = parsePath(path);
      if (parsed.ok && findJunkReason(parsed.value, 'folder') !== undefined) {
        skippedFolders.push(path);
        continue;
      }
      const children = await listFolder(folder);
      if (!children.ok) return children;
      waiting.push(children.value);
    }
  }
  return ok({ files, skippedFolders });
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolderEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function pathOf(entry: FileSystemEntry): string {
  return entry.fullPath.replace(/^\/+/, '');
}

function openFile(entry: FileSystemFileEntry): Promise<Result<SourceFile, DropError>> {
  return new Promise((resolve) => {
    entry.file(
      (file) => resolve(ok(sourceFile(pathOf(entry), file))),
      (error) => resolve(err({ kind: 'unreadable', path: pathOf(entry), detail: error.message })),
    );
  });
}

/** All that lies directly in a folder. A reader gives it in portions, the last of which is empty. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<Result<FileSystemEntry[], DropError>> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<Result<FileSystemEntry[], DropError>>((resolve) => {
      reader.readEntries(
        (read) => resolve(ok(read)),
        (error) => resolve(err({ kind: 'unreadable', path: pathOf(folder), detail: error.message })),
      );
    });
    if (!portion.ok || portion.value.length === 0) return portion.ok ? ok(entries) : portion;
    entries.push(...portion.value);
  }
}
