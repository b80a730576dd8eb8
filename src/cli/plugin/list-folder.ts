import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isProjectPath } from '../../domain/project/path.ts';
import { err, ok } from '../../domain/result.ts';
import type { SourceFile, SourceListing } from '../../domain/zip/import-files.ts';
import { findJunkReason } from '../../domain/zip/junk.ts';

/** What a folder of the disk holds, and the links in it that lead nowhere or out of it and are passed over. */
export interface FolderListing extends SourceListing {
  readonly brokenLinks: readonly string[];
}

interface Draft {
  /** Absolute, links resolved. */
  readonly root: string;
  readonly files: SourceFile[];
  readonly skippedFolders: string[];
  readonly brokenLinks: string[];
}

/**
 * Lists a folder as the page lists one that is opened there: the history of version control and `node_modules` are not looked
 * into. A link to a file of the same folder counts as that file, as in published plugins (seen).
 * @throws Error of node when the folder cannot be read.
 */
export async function listFolder(folder: string): Promise<FolderListing> {
  const draft: Draft = { root: await realpath(folder), files: [], skippedFolders: [], brokenLinks: [] };
  await addFolder(draft, '');
  return draft;
}

async function addFolder(draft: Draft, folder: string): Promise<void> {
  const entries = await readdir(join(draft.root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (isProjectPath(path) && findJunkReason(path, 'folder') !== undefined) draft.skippedFolders.push(path);
      else await addFolder(draft, path);
    } else if (entry.isFile()) {
      draft.files.push(await sourceFile(path, join(draft.root, path)));
    } else if (entry.isSymbolicLink()) {
      const target = await findLinkedFile(draft.root, join(draft.root, path));
      if (target === undefined) draft.brokenLinks.push(path);
      else draft.files.push(await sourceFile(path, target));
    }
  }
}

async function sourceFile(path: string, location: string): Promise<SourceFile> {
  const { size } = await stat(location);
  return {
    path,
    size,
    read: async () => {
      try {
        return ok(new Uint8Array(await readFile(location)));
      } catch (error) {
        return err(error instanceof Error ? error.message : String(error));
      }
    },
  };
}

async function findLinkedFile(root: string, link: string): Promise<string | undefined> {
  try {
    const target = await realpath(link);
    return target.startsWith(root + sep) && (await stat(target)).isFile() ? target : undefined;
  } catch {
    return undefined;
  }
}
