import { getKey } from '../dssjson/json-value.ts';
import type { Component } from '../plugin/component.ts';
import { readDescriptor } from '../plugin/descriptor.ts';
import type { PluginView } from '../plugin/plugin.ts';
import { extension, type ProjectPath, parentFolder } from '../project/path.ts';
import type { Project } from '../project/project.ts';
import type { PythonImport } from '../python/imports.ts';
import { readPython } from '../python/read-python.ts';
import { absoluteName } from '../references/import-references.ts';
import { listModules, resolveModule } from '../references/python-modules.ts';
import { isDssModule } from './dss-modules.ts';
import { type InstalledPackages, readInstalled } from './installed-packages.ts';
import { isStandardModule, python3Name } from './standard-library.ts';

/**
 * Where a module comes from. `python-2`: only the standard library of Python 2 had it. `elsewhere`: a file of the plugin
 * has its name, and lies where Python does not look.
 */
export type ModuleSource =
  | 'standard'
  | 'python-2'
  | 'dss'
  | 'plugin'
  | 'elsewhere'
  | 'requirement'
  | 'dependency'
  | 'core'
  | 'base'
  | 'unknown';

/** An import of code that runs in the plugin's environment. */
export interface CheckedImport {
  readonly path: ProjectPath;
  readonly statement: PythonImport;
  /** With what `from` takes, where the package is spread over distributions: 'google.cloud.storage'. */
  readonly module: string;
  /** The first part of its name. */
  readonly root: string;
  readonly source: ModuleSource;
}

/** All imports of a plugin, judged by what will be installed. */
export interface ImportCheck {
  readonly installed: InstalledPackages;
  /** The imports of components, and of the modules of `python-lib` that they reach. */
  readonly imports: readonly CheckedImport[];
}

const checks = new WeakMap<PluginView, ImportCheck>();

/** Judges the imports of a plugin, once for each state of it. Tests, and code that another environment runs, are left out. */
export function checkImports(project: Project, plugin: PluginView): ImportCheck {
  const known = checks.get(plugin);
  if (known !== undefined) return known;
  const check = judgeImports(project, plugin);
  checks.set(plugin, check);
  return check;
}

function judgeImports(project: Project, plugin: PluginView): ImportCheck {
  const installed = readInstalled(project, plugin);
  const files = pythonPlaces(project);
  const modules = listModules(project);
  const libraryRoots = files.get('python-lib') ?? new Set();
  const sources = new Map<string, ModuleSource>();
  const sourceOf = (path: ProjectPath, module: string, root: string): ModuleSource => {
    if (libraryRoots.has(root) || files.get(parentFolder(path))?.has(root)) return 'plugin';
    const known = sources.get(module);
    if (known !== undefined) return known;
    const source = installed.findProvider(module) ?? (isElsewhere(files, root) ? 'elsewhere' : 'unknown');
    sources.set(module, source);
    return source;
  };
  const imports = filesToJudge(project, plugin, modules).flatMap((path) => {
    const file = readPython(project, path);
    if (file === undefined || file.python2.length > 0) return [];
    const extendsPath = file.text.includes('sys.path');
    return file.imports.flatMap((statement): CheckedImport[] => {
      if (statement.level > 0 || statement.module === '') return [];
      const { module, root } = spell(statement);
      const own = ownSource(root);
      const source = own ?? sourceOf(path, module, root);
      return [{ path, statement, module, root, source: source === 'elsewhere' && extendsPath ? 'plugin' : source }];
    });
  });
  return { installed, imports };
}

function spell({ module, names }: PythonImport): { readonly module: string; readonly root: string } {
  const [root = module] = module.split('.');
  const [first] = names ?? [];
  return { module: first === undefined || first.name === '*' ? module : `${module}.${first.name}`, root };
}

function ownSource(root: string): ModuleSource | undefined {
  if (isStandardModule(root)) return 'standard';
  if (isDssModule(root)) return 'dss';
  return python3Name(root) === undefined ? undefined : 'python-2';
}

/** The names that can be imported from each folder: Python files, and folders that hold some at any depth. */
function pythonPlaces(project: Project): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  const add = (folder: string, name: string) => {
    const names = places.get(folder);
    if (names === undefined) places.set(folder, new Set([name]));
    else names.add(name);
  };
  for (const path of project.files.keys()) {
    if (!/\.(?:py|so|pyd)$/.test(path)) continue;
    const parts = path.split('/');
    const stem = (parts.pop() ?? '').split('.')[0] ?? '';
    add(parts.join('/'), stem);
    for (let depth = parts.length; depth > 0; depth -= 1)
      add(parts.slice(0, depth - 1).join('/'), parts[depth - 1] ?? '');
  }
  return places;
}

function isElsewhere(places: ReadonlyMap<string, ReadonlySet<string>>, root: string): boolean {
  for (const [folder, names] of places) if (!/(?:^|\/)tests?(?:\/|$)/.test(folder) && names.has(root)) return true;
  return false;
}

/** The Python of components that run in the plugin's environment, of `resource`, and of what these reach in `python-lib`. */
function filesToJudge(
  project: Project,
  plugin: PluginView,
  modules: ReadonlyMap<string, ProjectPath>,
): readonly ProjectPath[] {
  const own = plugin.components.filter((component) => usesCodeEnv(project, component)).flatMap(({ files }) => files);
  const other = plugin.otherComponents.flatMap(({ files }) => files);
  const shared = [...project.files.keys()].filter((path) => {
    return path.startsWith('resource/') || path === 'code-env/python/spec/resources_init.py';
  });
  const reached = new Set([...own, ...other, ...shared].filter((path) => extension(path) === 'py' && !isTest(path)));
  // A set that grows while it is walked is walked to its end.
  for (const path of reached) {
    for (const { module, level, names, isGuarded } of readPython(project, path)?.imports ?? []) {
      const base = isGuarded ? undefined : absoluteName(path, '.'.repeat(level), module);
      if (base === undefined) continue;
      const parts = base.split('.');
      const above = parts.map((_, index) => parts.slice(0, index + 1).join('.'));
      for (const name of [...above, ...(names ?? []).map((each) => `${base}.${each.name}`)]) {
        const file = resolveModule(modules, name.replace(/^\./, ''));
        if (file !== undefined && project.files.has(file) && !isTest(file)) reached.add(file);
      }
    }
  }
  return [...reached];
}

/** Whether the Python of a component runs in the plugin's code environment. */
export function usesCodeEnv(project: Project, { kind, descriptor }: Component): boolean {
  if (kind.environment !== 'jython') return kind.environment === undefined;
  return getKey(readDescriptor(project, descriptor)?.value, 'useKernel') === true;
}

function isTest(path: ProjectPath): boolean {
  return /(?:^|\/)tests?\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/.test(path);
}
