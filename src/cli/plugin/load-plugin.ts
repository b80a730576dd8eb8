import { readFile, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Project } from '../../domain/project/project.ts';
import { type ErrorDescription, err, ok, type Result } from '../../domain/result.ts';
import { describeZipError } from '../../domain/zip/import-error.ts';
import { projectFromFiles } from '../../domain/zip/import-files.ts';
import { describeImportNote, type ImportNote } from '../../domain/zip/import-note.ts';
import { readArchive } from '../../domain/zip/read-archive.ts';
import type { CliWorld } from '../world.ts';
import { listFolder } from './list-folder.ts';

/** A plugin of the disk. */
export interface LoadedPlugin {
  readonly project: Project;
  /** What to write before the path of one of its files so that it is found from the folder of the caller; '' or ending in `/`. */
  readonly prefix: string;
  /** Where the plugin lies, absolute: the folder of `plugin.json`, or the archive. */
  readonly location: string;
  readonly isArchive: boolean;
  /** What was noticed on the way in, as sentences. */
  readonly notes: readonly string[];
}

/** Reads a plugin from a folder or a zip by the rules of the page's import. */
export async function loadPlugin(path: string, world: CliWorld): Promise<Result<LoadedPlugin, ErrorDescription>> {
  const location = resolve(world.folder, path);
  try {
    const isFolder = (await stat(location)).isDirectory();
    return isFolder ? await loadFolder(location, world) : await loadArchive(location, world);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return err(describeSystemError(error));
  }
}

async function loadFolder(folder: string, world: CliWorld): Promise<Result<LoadedPlugin, ErrorDescription>> {
  const listing = await listFolder(folder);
  const imported = await projectFromFiles(listing);
  if (!imported.ok) return err(describeZipError(imported.error));
  // The plugin may lie in folders that surround everything: its own descriptor is then the one nearest to the root.
  const manifests = listing.files.map((file) => file.path).filter((path) => /(?:^|\/)plugin\.json$/.test(path));
  const [manifest = ''] = manifests.sort((a, b) => a.length - b.length);
  const location = resolve(folder, manifest, '..');
  return ok({
    project: imported.value.project,
    prefix: prefixOf(location, world),
    location,
    isArchive: false,
    notes: [
      ...imported.value.notes.filter(isWorthSaying).map(describeImportNote),
      ...listing.brokenLinks.map(
        (link) => `${link} is a link that leads to no file of this folder: it was passed over.`,
      ),
    ],
  });
}

async function loadArchive(location: string, world: CliWorld): Promise<Result<LoadedPlugin, ErrorDescription>> {
  const imported = await readArchive(new Uint8Array(await readFile(location)));
  if (!imported.ok) return err(describeZipError(imported.error));
  const { project, notes } = imported.value;
  return ok({
    project,
    prefix: prefixOf(location, world),
    location,
    isArchive: true,
    notes: notes.map(describeImportNote),
  });
}

/** In a working folder there is always something that is not part of the plugin. */
function isWorthSaying(note: ImportNote): boolean {
  return note.kind !== 'skipped';
}

function prefixOf(location: string, world: CliWorld): string {
  const path = relative(world.folder, location);
  if (path === '') return '';
  return `${(path.startsWith('..') ? location : path).split(sep).join('/')}/`;
}

function describeSystemError(error: Error): ErrorDescription {
  const isMissing = 'code' in error && error.code === 'ENOENT';
  return {
    title: isMissing ? 'There is no such file or folder' : 'It cannot be read',
    cause: `The system says: ${error.message}.`,
    remedy: isMissing
      ? 'Give the path of a folder with a plugin.json, or of a zip.'
      : 'Check that you may read it, and try again.',
  };
}

/** An error as one line: what happened, why, and what to do. */
export function describeOnOneLine(path: string, { title, cause, remedy }: ErrorDescription): string {
  return `${path}: ${title}. ${cause} ${remedy}\n`;
}
