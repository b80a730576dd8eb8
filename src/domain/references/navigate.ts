import type { TextRange } from '../dssjson/tree.ts';
import { PARAMETER_SET_DESCRIPTOR, PARAMETER_SETS_FOLDER } from '../plugin/layout.ts';
import { type ProjectPath, toPath } from '../project/path.ts';
import type { Project } from '../project/project.ts';
import { findPluginReferences } from './plugin-references.ts';
import { type Place, type Reference, type Target, targetKey } from './reference.ts';

const WHOLE_FILE: TextRange = { start: 0, end: 0 };

/** What stands at a place of a file, by name. */
export interface NamedPlace {
  readonly range: TextRange;
  /** What is named; more than one where the same code serves several descriptors. */
  readonly targets: readonly Target[];
  /** Whether the place names something that is declared elsewhere; otherwise it is the declaration. */
  readonly isReference: boolean;
  /** Whether the name itself stands there, so that it can be changed there. */
  readonly isSpelt: boolean;
}

/** What an offset of a file names or declares; nothing when it is neither. */
export function namedAt(project: Project, path: ProjectPath, offset: number): NamedPlace | undefined {
  const { references, declarations } = findPluginReferences(project);
  const holds = ({ range }: { readonly range: TextRange }) => range.start <= offset && offset <= range.end;
  const here = references.filter((reference) => reference.from === path && holds(reference));
  const [first] = here;
  if (first !== undefined) {
    const isSpelt = first.spelling.kind !== 'none';
    return { range: first.range, targets: here.map(({ target }) => target), isReference: true, isSpelt };
  }
  const declared = declarations.find((declaration) => declaration.path === path && holds(declaration));
  return declared && { range: declared.range, targets: [declared.target], isReference: false, isSpelt: true };
}

/** Where the thing is that an offset of a file names: the places to go to. Empty when it is not there, or nothing is named. */
export function definitionAt(project: Project, path: ProjectPath, offset: number): readonly Place[] {
  const named = namedAt(project, path, offset);
  return named?.isReference ? named.targets.flatMap((target) => definitionsOf(project, target)) : [];
}

/** Where something is declared: its file, or the names of it. */
export function definitionsOf(project: Project, target: Target): readonly Place[] {
  if (target.kind === 'file' || target.kind === 'parameter-set') {
    return project.files.has(target.path) ? [{ path: target.path, range: WHOLE_FILE }] : [];
  }
  const key = targetKey(target);
  return findPluginReferences(project)
    .declarations.filter((declaration) => targetKey(declaration.target) === key)
    .map(({ path, range }) => ({ path, range }));
}

/** All places that name something, by path and place. */
export function referencesTo(project: Project, target: Target): readonly Reference[] {
  return findPluginReferences(project).byTarget.get(targetKey(target)) ?? [];
}

/** What a file or folder is for those that name it: a parameter set, for its folder and all in it, else the file itself. */
export function targetOfFile(path: ProjectPath): Target {
  const [root, id] = path.split('/');
  if (root !== PARAMETER_SETS_FOLDER || id === undefined) return { kind: 'file', path };
  return { kind: 'parameter-set', path: toPath(`${root}/${id}/${PARAMETER_SET_DESCRIPTOR}`) };
}
