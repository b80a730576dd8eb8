import type { JsonPath } from '../dssjson/json-value.ts';
import { findNode } from '../dssjson/tree.ts';
import { lookUp } from '../look-up.ts';
import { baseName, extension, joinPath, type ProjectPath, parentFolder, toPath } from '../project/path.ts';
import { type Project, readText } from '../project/project.ts';
import type { ComponentKind, KindFiles } from './component-kind.ts';
import { readDescriptor, textAt } from './descriptor.ts';
import { MANIFEST_PATH } from './layout.ts';
import { listFoldersIn, type PluginEntries } from './plugin-entries.ts';

/** Where one component is. */
export interface FoundPlace {
  readonly id: string;
  /** Its folder; for components that are no folders, the file that holds them. */
  readonly folder: ProjectPath;
  readonly descriptor: ProjectPath;
  readonly files: readonly ProjectPath[];
  /** The subfolder of the kind's folder that it lies in; empty for most kinds. */
  readonly subfolder: string;
  /** For entries of plugin.json: where the entry stands. */
  readonly entry: JsonPath | undefined;
}

/** The components of a kind that are there, by id. */
export function listPlaces(project: Project, entries: PluginEntries, kind: ComponentKind): FoundPlace[] {
  const { placement } = kind;
  switch (placement.kind) {
    case 'folders':
      return listFolders(entries, kind, '');
    case 'subfolders':
      return placement.names.flatMap((name) => listFolders(entries, kind, name));
    case 'files':
      return listFiles(project, entries, kind.folder, placement);
    case 'entries':
      return listManifestEntries(project, placement.key);
  }
}

/** The folder that a new component of a kind goes to, without its own name. */
export function folderOfKind(kind: Pick<ComponentKind, 'folder' | 'placement'>, subfolder: string | undefined): string {
  if (kind.placement.kind !== 'subfolders') return kind.folder;
  return `${kind.folder}/${subfolder ?? kind.placement.names[0] ?? ''}`;
}

/** The files that a component has besides its descriptor, as its descriptor or its subfolder tells. */
export function filesOfPlace(project: Project, kind: ComponentKind, place: FoundPlace): KindFiles {
  if (kind.variants === undefined) return kind;
  const { key, files } = kind.variants;
  const value = key === undefined ? place.subfolder : textAt(readDescriptor(project, place.descriptor), [key]);
  return (value === undefined ? undefined : lookUp(files, value)) ?? kind;
}

/** The names of all files that components of a kind may need. */
export function codeFilesOf({ requiredFiles, variants }: ComponentKind): readonly string[] {
  const others = Object.values(variants?.files ?? {}).flatMap((files) => files.requiredFiles);
  return [...new Set([...requiredFiles, ...others])];
}

function listFolders(entries: PluginEntries, kind: ComponentKind, subfolder: string): FoundPlace[] {
  return listFoldersIn(entries, folderOfKind(kind, subfolder)).map(({ path, name, files }) => ({
    id: name,
    folder: path,
    descriptor: joinPath(path, kind.descriptor),
    files,
    subfolder,
    entry: undefined,
  }));
}

function listFiles(
  project: Project,
  entries: PluginEntries,
  folder: string,
  wanted: { readonly extension: string; readonly signs: readonly string[] },
): FoundPlace[] {
  const files = entries.byRootFolder.get(folder)?.files ?? [];
  return files
    .filter((path) => {
      if (parentFolder(path) !== folder || extension(path) !== wanted.extension) return false;
      const text = readText(project, path) ?? '';
      return wanted.signs.some((sign) => text.includes(sign));
    })
    .sort()
    .map((path) => ({
      id: baseName(path).slice(0, -wanted.extension.length - 1),
      folder: path,
      descriptor: path,
      files: [path],
      subfolder: '',
      entry: undefined,
    }));
}

function listManifestEntries(project: Project, key: string): FoundPlace[] {
  const reading = readDescriptor(project, MANIFEST_PATH);
  const list = findNode(reading?.root, [key]);
  if (list?.kind !== 'array') return [];
  return list.items.flatMap((_, index) => {
    const entry = [key, index];
    const id = textAt(reading, [...entry, 'id']);
    const folder = toPath(MANIFEST_PATH);
    return id ? [{ id, folder, descriptor: MANIFEST_PATH, files: [MANIFEST_PATH], subfolder: '', entry }] : [];
  });
}
