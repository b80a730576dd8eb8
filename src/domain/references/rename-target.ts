import { renameComponent } from '../plugin/component-edits.ts';
import type { Change, ChangeError } from '../project/change.ts';
import { movePath } from '../project/folder.ts';
import { findNameProblem, isProjectPath, type ProjectPath, parentFolder } from '../project/path.ts';
import { type Project, readText } from '../project/project.ts';
import type { TextEdit } from '../project/text-edit.ts';
import { err, ok, type Result } from '../result.ts';
import { RESOURCE_FOLDER } from './descriptor-references.ts';
import { followMoves } from './follow-moves.ts';
import { definitionsOf, referencesTo } from './navigate.ts';
import { findPluginReferences } from './plugin-references.ts';
import { type Place, type Target, targetKey } from './reference.ts';
import { writeName } from './write-name.ts';

/** Why something is not renamed. `elsewhere`: it is not part of this plugin. `taken`: the new name is another one's. */
export type RenameError =
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'bad-name'; readonly name: string }
  | { readonly kind: 'taken'; readonly name: string }
  | { readonly kind: 'change'; readonly error: ChangeError };

/** What a target is called where it is renamed: an id, a name, a path below `resource/`. Nothing for what has no such name. */
export function nameOfTarget(target: Target): string | undefined {
  switch (target.kind) {
    case 'file':
      return target.path.startsWith(RESOURCE_FOLDER) ? target.path.slice(RESOURCE_FOLDER.length) : undefined;
    case 'parameter-set':
      return target.path.split('/')[1];
    case 'parameter':
    case 'role':
    case 'js-module':
      return target.name;
  }
}

/** The changes that give something another name, wherever it is declared and named. */
export function renameTarget(
  project: Project,
  target: Target,
  newName: string,
): Result<readonly Change[], RenameError> {
  const name = nameOfTarget(target);
  if (name === undefined || definitionsOf(project, target).length === 0) return err({ kind: 'elsewhere' });
  if (name === newName) return ok([]);
  switch (target.kind) {
    case 'file':
      return moveTo(project, target.path, RESOURCE_FOLDER + newName);
    case 'parameter-set': {
      const folder = parentFolder(target.path);
      if (folder === '' || findNameProblem(newName) !== undefined) return err({ kind: 'bad-name', name: newName });
      return asChanges(renameComponent(project, { id: name, folder, descriptor: target.path }, newName));
    }
    case 'parameter':
    case 'role':
    case 'js-module':
      return rewrite(project, target, newName);
  }
}

function moveTo(project: Project, from: ProjectPath, to: string): Result<readonly Change[], RenameError> {
  if (!isProjectPath(to)) return err({ kind: 'bad-name', name: to });
  const moves = movePath(project, from, to);
  return asChanges(moves.ok ? ok([...moves.value, ...followMoves(project, moves.value)]) : moves);
}

function asChanges(result: Result<readonly Change[], ChangeError>): Result<readonly Change[], RenameError> {
  return result.ok ? result : err({ kind: 'change', error: result.error });
}

type NamedTarget = Extract<Target, { readonly name: string }>;

function rewrite(project: Project, target: NamedTarget, newName: string): Result<readonly Change[], RenameError> {
  if (!isName(target, newName)) return err({ kind: 'bad-name', name: newName });
  if (definitionsOf(project, { ...target, name: newName }).length > 0) return err({ kind: 'taken', name: newName });
  const places: Place[] = [
    ...definitionsOf(project, target),
    ...referencesTo(project, target).flatMap(({ from, range }) =>
      isShared(project, target, from, range.start) ? [] : [{ path: from, range }],
    ),
  ];
  const edits = new Map<ProjectPath, TextEdit[]>();
  for (const { path, range } of places) {
    const edit = writeName(readText(project, path) ?? '', range, newName);
    edits.set(path, [...(edits.get(path) ?? []), edit]);
  }
  return ok([...edits].map(([path, own]): Change => ({ kind: 'edit', path, edits: own })));
}

/** Parameters are read as `model.name` in conditions, so that they need the form of an identifier; dashes are seen. */
function isName({ kind }: NamedTarget, name: string): boolean {
  return kind === 'parameter' ? /^[A-Za-z_$][\w$-]*$/.test(name) : /^[^\s"'`\\](?:[^\n"'`\\]*[^\s"'`\\])?$/.test(name);
}

/** Whether the same text stands for the parameter of another descriptor too, which keeps its name. */
function isShared(project: Project, target: Target, path: ProjectPath, offset: number): boolean {
  const key = targetKey(target);
  return findPluginReferences(project).references.some(
    ({ from, range, target: other }) => from === path && range.start === offset && targetKey(other) !== key,
  );
}
