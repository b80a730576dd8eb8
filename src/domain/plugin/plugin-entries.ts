import { comparePaths, type ProjectPath, toPath } from '../project/path.ts';
import type { Project } from '../project/project.ts';

/** A folder and the paths of all files in it, in order. */
export interface FolderEntry {
  readonly path: ProjectPath;
  readonly name: string;
  readonly files: readonly ProjectPath[];
}

/** The files of a project by their folder at the root: what all views of a plugin start from. */
export interface PluginEntries {
  /** Paths below each folder at the root, empty folders included as folders. */
  readonly byRootFolder: ReadonlyMap<string, RootFolder>;
}

interface RootFolder {
  readonly files: ProjectPath[];
  /** Folders that hold no file. */
  readonly emptyFolders: ProjectPath[];
}

/** Sorts the paths of a project into its folders at the root. */
export function listEntries(project: Project): PluginEntries {
  const byRootFolder = new Map<string, RootFolder>();
  const rootFolder = (name: string): RootFolder => {
    const known = byRootFolder.get(name);
    if (known !== undefined) return known;
    const fresh = { files: [], emptyFolders: [] };
    byRootFolder.set(name, fresh);
    return fresh;
  };
  for (const path of project.files.keys()) {
    const cut = path.indexOf('/');
    if (cut > 0) rootFolder(path.slice(0, cut)).files.push(path);
  }
  for (const path of project.folders) {
    const cut = path.indexOf('/');
    rootFolder(cut > 0 ? path.slice(0, cut) : path).emptyFolders.push(path);
  }
  return { byRootFolder };
}

/** The folders directly inside a folder such as `python-llms`, by name. Hidden ones and Python's caches are no components. */
export function listFoldersIn(entries: PluginEntries, folder: string): FolderEntry[] {
  const cut = folder.indexOf('/');
  const root = entries.byRootFolder.get(cut < 0 ? folder : folder.slice(0, cut));
  if (root === undefined) return [];
  const prefix = `${folder}/`;
  const found = new Map<string, ProjectPath[]>();
  for (const path of root.files) {
    if (!path.startsWith(prefix)) continue;
    const end = path.indexOf('/', prefix.length);
    if (end < 0) continue;
    const name = path.slice(prefix.length, end);
    const files = found.get(name);
    if (files === undefined) found.set(name, [path]);
    else files.push(path);
  }
  for (const path of root.emptyFolders) {
    if (!path.startsWith(prefix)) continue;
    const name = path.slice(prefix.length).split('/')[0] ?? '';
    if (!found.has(name)) found.set(name, []);
  }
  return [...found]
    .filter(([name]) => !name.startsWith('.') && name !== '__pycache__')
    .sort(([a], [b]) => comparePaths(a, b))
    .map(([name, files]) => ({ path: toPath(prefix + name), name, files: files.sort(comparePaths) }));
}
