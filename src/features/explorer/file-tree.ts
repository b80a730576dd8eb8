import { baseName, comparePaths, type ProjectPath, toPath } from '../../domain/project/path.ts';
import type { Project } from '../../domain/project/project.ts';

/** The files of a plugin as a tree; it says nothing of their contents. */
export interface FileTree {
  /** What stands directly in each folder (`''` is the top level): folders first, then files, in natural order. */
  readonly children: ReadonlyMap<ProjectPath | '', readonly ProjectPath[]>;
  readonly files: readonly ProjectPath[];
  readonly emptyFolders: readonly ProjectPath[];
}

/** "file2" before "file10", whatever the case, the same in every language. */
const names = new Intl.Collator('en', { numeric: true });

export function buildFileTree(files: Iterable<ProjectPath>, emptyFolders: Iterable<ProjectPath>): FileTree {
  const tree = { files: [...files], emptyFolders: [...emptyFolders] };
  const folders = new Map<string, ProjectPath>();
  const children = new Map<ProjectPath | '', ProjectPath[]>([['', []]]);
  const place = (path: ProjectPath): void => {
    const cut = path.lastIndexOf('/');
    const parent = cut < 0 ? '' : addFolder(path.slice(0, cut));
    children.get(parent)?.push(path);
  };
  const addFolder = (text: string): ProjectPath => {
    const known = folders.get(text);
    if (known !== undefined) return known;
    const folder = toPath(text);
    folders.set(text, folder);
    children.set(folder, []);
    place(folder);
    return folder;
  };
  for (const folder of tree.emptyFolders) addFolder(folder);
  for (const file of tree.files) place(file);
  for (const [folder, entries] of children) children.set(folder, sortEntries(entries, children));
  return { ...tree, children };
}

function sortEntries(entries: readonly ProjectPath[], children: ReadonlyMap<ProjectPath | '', unknown>): ProjectPath[] {
  return entries
    .map((path) => ({ path, name: baseName(path), isFolder: children.has(path) }))
    .sort(
      (a, b) =>
        Number(b.isFolder) - Number(a.isFolder) || names.compare(a.name, b.name) || comparePaths(a.name, b.name),
    )
    .map(({ path }) => path);
}

/** Whether a project has just the files and folders of a tree: typing in a file changes neither. */
export function hasSameFiles(tree: FileTree, project: Project): boolean {
  return isSameList(tree.files, project.files) && isSameList(tree.emptyFolders, project.folders);
}

function isSameList(list: readonly ProjectPath[], paths: ReadonlyMap<ProjectPath, unknown> | ReadonlySet<ProjectPath>) {
  if (list.length !== paths.size) return false;
  let index = 0;
  for (const path of paths.keys()) {
    if (path !== list[index]) return false;
    index += 1;
  }
  return true;
}

/** The part of a tree whose paths hold every word that was typed. */
export function filterFileTree(tree: FileTree, text: string): FileTree {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return tree;
  const fits = (path: ProjectPath) => {
    const lower = path.toLowerCase();
    return words.every((word) => lower.includes(word));
  };
  return buildFileTree(tree.files.filter(fits), tree.emptyFolders.filter(fits));
}

/** All folders of a tree. */
export function listFolders(tree: FileTree): readonly ProjectPath[] {
  return [...tree.children.keys()].flatMap((folder) => (folder === '' ? [] : [folder])).sort(names.compare);
}
