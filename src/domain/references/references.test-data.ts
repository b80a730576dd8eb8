import { applyChanges, type Change } from '../project/change.ts';
import { toPath } from '../project/path.ts';
import { type Project, projectFrom, readText, sortedPaths } from '../project/project.ts';
import { findPluginReferences } from './plugin-references.ts';
import type { Target } from './reference.ts';
import { nameOfTarget } from './rename-target.ts';

/** Files of a plugin for a test: paths and texts. */
export type Files = Readonly<Record<string, string>>;

export function projectOf(files: Files): Project {
  return projectFrom(Object.entries(files).map(([path, text]) => [toPath(path), text]));
}

export function filesOf(project: Project): Files {
  return Object.fromEntries(sortedPaths(project).map((path) => [path, readText(project, path) ?? '']));
}

/** Everything that names something, as prose: 'recipe.json: main -> role main of a.json'. */
export function listed(files: Files): readonly string[] {
  const project = projectOf(files);
  return findPluginReferences(project).references.map(({ from, range, target }) => {
    return `${from}: ${(readText(project, from) ?? '').slice(range.start, range.end)} -> ${describeTarget(target)}`;
  });
}

/** What a target is, as prose. */
export function describeTarget(target: Target): string {
  if (target.kind === 'js-module') return `js-module ${target.name}`;
  if (target.kind === 'file' || target.kind === 'parameter-set') return `${target.kind} ${target.path}`;
  return `${target.kind} ${nameOfTarget(target)} of ${target.path}`;
}

/** The files after changes, which must fit. */
export function after(project: Project, changes: readonly Change[]): Files {
  const applied = applyChanges(project, changes);
  if (!applied.ok) throw new Error(applied.error.kind);
  return filesOf(applied.value.project);
}
