import { baseName, findPathProblem, isProjectPath, type ProjectPath } from '../project/path.ts';
import { err, ok, type Result } from '../result.ts';
import type { ImportError } from './import-error.ts';
import type { ImportNote } from './import-note.ts';
import { findJunkReason, type ImportSource, type JunkReason } from './junk.ts';

/** Something that was offered for import, by the name it came with. */
export interface Offered {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link';
}

/** What will be taken, once all names have been judged. */
export interface ImportPlan<T> {
  readonly files: readonly { readonly path: ProjectPath; readonly from: T }[];
  /** Folders that hold nothing. */
  readonly folders: readonly ProjectPath[];
  readonly notes: readonly ImportNote[];
}

interface Placed<T> {
  readonly path: ProjectPath;
  readonly from: T;
}

/**
 * Judges the names of all that was offered and places it: unsafe, ambiguous and contradicting paths refuse everything;
 * what operating systems and tools leave behind is passed over and noted.
 */
export function placeAll<T extends Offered>(
  offered: readonly T[],
  source: ImportSource,
): Result<ImportPlan<T>, ImportError> {
  const files: Placed<T>[] = [];
  const folders = new Set<ProjectPath>();
  const seen = new Map<string, T['kind']>();
  const skipped = new Map<JunkReason, string[]>();
  for (const item of offered) {
    const name = trimName(item.name);
    if (name === '') continue;
    const problem = findPathProblem(name);
    if (problem !== undefined || !isProjectPath(name)) {
      return err({ kind: 'unsafe-path', path: item.name, problem: problem ?? 'empty' });
    }
    const junk = findJunkReason(name, source);
    if (junk !== undefined) {
      if (item.kind === 'folder' && source === 'archive') continue;
      const paths = skipped.get(junk);
      if (paths === undefined) skipped.set(junk, [name]);
      else paths.push(name);
      continue;
    }
    const before = seen.get(name);
    if (before !== undefined && (before === 'folder') !== (item.kind === 'folder')) {
      return err({ kind: 'file-as-folder', path: `${name}/`, file: name });
    }
    if (before !== undefined && item.kind !== 'folder') return err({ kind: 'duplicate', path: name });
    seen.set(name, item.kind);
    if (item.kind === 'folder') folders.add(name);
    else files.push({ path: name, from: item });
  }
  const above = collectFolders([...files.map((file) => file.path), ...folders]);
  const clash = files.find((file) => above.has(file.path));
  if (clash !== undefined) {
    return err({ kind: 'file-as-folder', path: above.get(clash.path) ?? clash.path, file: clash.path });
  }
  const notes: ImportNote[] = [...skipped].map(([reason, paths]) => ({ kind: 'skipped', reason, paths }));
  notes.push(...noteLinks(files), ...noteCollisions(files));
  return ok({ files, folders: [...folders].filter((folder) => !above.has(folder)), notes });
}

/** Without the `./` that some tools put before every name, and the `/` that marks a folder. */
function trimName(name: string): string {
  const start = name.startsWith('./') ? name.slice(2) : name;
  return start.length > 1 && start.endsWith('/') ? start.slice(0, -1) : start;
}

/** Every folder that lies above a path, with one path below it. */
function collectFolders(paths: readonly string[]): Map<string, string> {
  const above = new Map<string, string>();
  for (const path of paths) {
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
      const folder = path.slice(0, cut);
      if (above.has(folder)) break;
      above.set(folder, path);
    }
  }
  return above;
}

function noteLinks(files: readonly Placed<Offered>[]): ImportNote[] {
  const paths = files.filter((file) => file.from.kind === 'link').map((file) => file.path);
  return paths.length === 0 ? [] : [{ kind: 'links', paths }];
}

/** Paths that are one and the same on systems that do not tell upper from lower case, or composed from decomposed letters. */
function noteCollisions(files: readonly Placed<Offered>[]): ImportNote[] {
  const byFolded = new Map<string, ProjectPath[]>();
  for (const { path } of files) {
    const folded = path.normalize('NFC').toLowerCase();
    const alike = byFolded.get(folded);
    if (alike === undefined) byFolded.set(folded, [path]);
    else alike.push(path);
  }
  const groups = [...byFolded.values()].filter((paths) => paths.length > 1);
  return groups.map((paths) => ({ kind: 'alike', paths }));
}

/**
 * Finds the plugin in what was placed: `plugin.json` at the top, or in the folder (or folders, one in the other) that
 * surrounds everything, whose content is then taken.
 */
export function takePluginRoot<T extends Offered>(
  plan: ImportPlan<T>,
  source: ImportSource,
): Result<ImportPlan<T>, ImportError> {
  if (plan.files.some((file) => file.path === 'plugin.json')) return ok(plan);
  const descriptors = plan.files.map((file) => file.path).filter((path) => baseName(path) === 'plugin.json');
  const wrapper = findSurroundingFolder([...plan.files.map((file) => file.path), ...plan.folders]);
  if (wrapper === '' || !descriptors.some((path) => path === `${wrapper}/plugin.json`)) {
    return err({ kind: 'no-plugin', elsewhere: descriptors });
  }
  const strip = (path: ProjectPath): ProjectPath | undefined => {
    const rest = path.slice(wrapper.length + 1);
    return isProjectPath(rest) ? rest : undefined;
  };
  const files = plan.files.flatMap(({ path, from }) => {
    const inside = strip(path);
    return inside === undefined ? [] : [{ path: inside, from }];
  });
  const folders = plan.folders.flatMap((folder) => strip(folder) ?? []);
  const notes: ImportNote[] = source === 'archive' ? [{ kind: 'wrapper-removed', folder: wrapper }] : [];
  notes.push(...plan.notes.map((note) => stripNote(note, wrapper)));
  return ok({ files, folders, notes });
}

/** The deepest folder that every path lies in; `''` when they share none. */
function findSurroundingFolder(paths: readonly string[]): string {
  const [first, ...others] = paths;
  if (first === undefined) return '';
  let parts = first.split('/').slice(0, -1);
  for (const path of others) {
    const other = path.split('/').slice(0, -1);
    const differs = parts.findIndex((part, index) => other[index] !== part);
    if (differs >= 0) parts = parts.slice(0, differs);
  }
  return parts.join('/');
}

/** Notes about what was taken name it as it is now; what was passed over keeps the name it came with. */
function stripNote(note: ImportNote, wrapper: string): ImportNote {
  if (note.kind !== 'links' && note.kind !== 'alike') return note;
  return { kind: note.kind, paths: note.paths.map((path) => path.slice(wrapper.length + 1)) };
}
