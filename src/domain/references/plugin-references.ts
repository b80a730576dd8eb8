import { MANIFEST_PATH } from '../plugin/layout.ts';
import { comparePaths, extension, type ProjectPath, parentFolder } from '../project/path.ts';
import { type Project, readText } from '../project/project.ts';
import { findCodeReferences, isCode } from './code-references.ts';
import { findConfigReferences } from './config-references.ts';
import { type Declaration, listDeclared, listJsModules } from './declarations.ts';
import { listDescriptorFiles, type ReadFile } from './descriptor-file.ts';
import { findDescriptorReferences, findSetupOwners } from './descriptor-references.ts';
import { findImports } from './import-references.ts';
import { listModules } from './python-modules.ts';
import { type Reference, targetKey } from './reference.ts';

/** Everything in a plugin that names something else in it, and what there is to be named. */
export interface PluginReferences {
  /** By path, then by place. */
  readonly references: readonly Reference[];
  /** Parameters, roles and modules for AngularJS. Files and parameter sets have no place that names them. */
  readonly declarations: readonly Declaration[];
  /** The same references, by what they name: see `targetKey`. */
  readonly byTarget: ReadonlyMap<string, readonly Reference[]>;
}

const known = new WeakMap<Project, PluginReferences>();

/** Finds all references of a plugin, also in descriptors that are broken elsewhere. Once for each state of the project. */
export function findPluginReferences(project: Project): PluginReferences {
  let found = known.get(project);
  if (found === undefined) {
    found = readReferences(project);
    known.set(project, found);
  }
  return found;
}

function readReferences(project: Project): PluginReferences {
  const descriptors = listDescriptorFiles(project);
  const modules = listModules(project);
  const declared = new Map(descriptors.map((file) => [file.path, listDeclared(file)]));
  const references = [
    ...descriptors.flatMap((file) => findDescriptorReferences(file, modules)),
    ...findInCode(project, descriptors, declared, modules),
  ].sort((a, b) => comparePaths(a.from, b.from) || a.range.start - b.range.start);
  const byTarget = new Map<string, Reference[]>();
  for (const reference of references) {
    const key = targetKey(reference.target);
    const same = byTarget.get(key);
    if (same === undefined) byTarget.set(key, [reference]);
    else same.push(reference);
  }
  return { references, declarations: [...[...declared.values()].flat(), ...listJsModules(project)], byTarget };
}

function findInCode(
  project: Project,
  descriptors: readonly ReadFile[],
  declared: ReadonlyMap<ProjectPath, readonly Declaration[]>,
  modules: ReadonlyMap<string, ProjectPath>,
): Reference[] {
  const setupOwners = findSetupOwners(descriptors);
  const byFolder = new Map<string, ReadFile[]>();
  for (const file of descriptors) {
    const folder = parentFolder(file.path);
    if (folder !== '') byFolder.set(folder, [...(byFolder.get(folder) ?? []), file]);
  }
  const declaredBy = (path: ProjectPath) => declared.get(path) ?? [];
  const settings = declaredBy(MANIFEST_PATH);
  return [...project.files.keys()].filter(isCode).flatMap((path) => {
    const text = readText(project, path);
    if (text === undefined) return [];
    const owners = [...(byFolder.get(parentFolder(path)) ?? []), ...(setupOwners.get(path) ?? [])];
    const ownDeclared = owners.flatMap((owner) => declared.get(owner.path) ?? []);
    const found = findCodeReferences({ path, text, declared: ownDeclared, settings });
    if (extension(path) !== 'py') return found;
    const code = { path, owners, declared: ownDeclared, settings, declaredBy };
    const seen = new Set(found.map(({ range }) => range.start));
    const more = findConfigReferences(project, code).filter(({ range }) => !seen.has(range.start));
    return [...findImports(path, text, modules), ...found, ...more];
  });
}
