import type { Change } from '../project/change.ts';
import { filesInside } from '../project/folder.ts';
import { type ProjectPath, parentFolder, toPath } from '../project/path.ts';
import { type Project, readText } from '../project/project.ts';
import type { TextEdit } from '../project/text-edit.ts';
import { findPluginReferences } from './plugin-references.ts';
import { spellTarget } from './spell-target.ts';
import { writeName } from './write-name.ts';

type Moves = ReadonlyMap<ProjectPath, ProjectPath>;

/**
 * The edits by which everything that names a moved file names it still. They come after the moves: their paths are the
 * new ones. A name that cannot follow, such as that of a file moved out of `resource/`, stays as it is.
 * @param more what else is to be edited, by the path before the moves
 */
export function followMoves(
  project: Project,
  changes: readonly Change[],
  more: ReadonlyMap<ProjectPath, readonly TextEdit[]> = new Map(),
): readonly Change[] {
  const moves = new Map(
    changes.flatMap((change) => (change.kind === 'move' ? [[change.from, change.to] as const] : [])),
  );
  if (moves.size === 0) return [];
  const edits = new Map(more);
  for (const reference of findPluginReferences(project).references) {
    const { target, from, range, name, spelling } = reference;
    if (target.kind !== 'file' && target.kind !== 'parameter-set') continue;
    const spelt = spellTarget(reference, moveOf(project, moves, target.path), moves.get(from) ?? from);
    if (spelt === undefined || spelt === name) continue;
    const isValue = spelling.kind === 'resource' || spelling.kind === 'set';
    const edit = writeName(readText(project, from) ?? '', range, spelt, isValue);
    edits.set(from, [...(edits.get(from) ?? []), edit]);
  }
  return [...edits].map(([path, own]): Change => ({ kind: 'edit', path: moves.get(path) ?? path, edits: own }));
}

/** Where a file is afterwards. A package without `__init__.py` goes where all that is in it goes. */
function moveOf(project: Project, moves: Moves, path: ProjectPath): ProjectPath {
  const moved = moves.get(path);
  const folder = parentFolder(path);
  if (moved !== undefined || folder === '' || project.files.has(path)) return moved ?? path;
  const folders = filesInside(project, folder).map((file) => {
    const to = moves.get(file);
    const below = file.slice(folder.length);
    return to?.endsWith(below) ? to.slice(0, -below.length) : undefined;
  });
  const [first] = folders;
  const isWhole = first !== undefined && folders.every((other) => other === first);
  return isWhole ? toPath(first + path.slice(folder.length)) : path;
}
