import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentFromBytes, type FileContent } from '../../src/domain/project/content.ts';
import { isProjectPath, type ProjectPath } from '../../src/domain/project/path.ts';
import type { Project } from '../../src/domain/project/project.ts';

/** A published plugin, by the name of its folder. */
export interface CorpusPlugin {
  readonly name: string;
  readonly project: Project;
  /** Whether only some of its files are known, so that what is not there may well have been published. */
  readonly isPartial: boolean;
}

/** What `index.json` says of a plugin: which files lie in the folder, and which exist where it was published. */
interface Listing {
  readonly files?: readonly string[];
  readonly all_paths_in_plugin?: readonly string[];
  readonly partial?: boolean;
}

const UNKNOWN: FileContent = { kind: 'binary', bytes: new Uint8Array() };

/**
 * Reads every plugin of a folder. Paths that `index.json` lists and that are not in the folder count as present, with a
 * content that is not known. Without an index, every folder with a `plugin.json` is a plugin, and so is the folder itself.
 */
export function readCorpus(folder: string): CorpusPlugin[] {
  const listings = readIndex(join(folder, 'index.json'));
  if (listings !== undefined) {
    return Object.entries(listings).map(([name, listing]) => ({
      name,
      project: readPlugin(join(folder, name), listing),
      isPartial: listing.partial === true,
    }));
  }
  const names = ['.', ...readdirSync(folder).sort()];
  return names
    .filter((name) => existsSync(join(folder, name, 'plugin.json')))
    .map((name) => ({ name, project: readPlugin(join(folder, name), {}), isPartial: false }));
}

function readIndex(path: string): Readonly<Record<string, Listing>> | undefined {
  if (!existsSync(path)) return undefined;
  const index: { plugins?: Record<string, Listing> } = JSON.parse(readFileSync(path, 'utf8'));
  return index.plugins;
}

function readPlugin(folder: string, { files, all_paths_in_plugin: published = [] }: Listing): Project {
  const contents = new Map<ProjectPath, FileContent>();
  for (const path of published) if (isProjectPath(path)) contents.set(path, UNKNOWN);
  for (const path of files ?? listFiles(folder, '')) {
    if (isProjectPath(path)) contents.set(path, contentFromBytes(new Uint8Array(readFileSync(join(folder, path)))));
  }
  return { files: contents, folders: new Set() };
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (name === '.git' || name === 'node_modules') return [];
    const stats = statSync(join(root, path), { throwIfNoEntry: false });
    if (stats === undefined) return [];
    return stats.isDirectory() ? listFiles(root, path) : [path];
  });
}
