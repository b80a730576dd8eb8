import { extension, isProjectPath, type ProjectPath } from '../project/path.ts';
import type { Project } from '../project/project.ts';

const ROOT = 'python-lib/';
const INIT = '/__init__.py';

/** The modules below `python-lib/` by their dotted names. Folders are packages, with an `__init__.py` or without. */
export function listModules(project: Project): ReadonlyMap<string, ProjectPath> {
  const modules = new Map<string, ProjectPath>();
  for (const path of project.files.keys()) {
    const name = moduleName(path);
    if (name === undefined) continue;
    if (name !== '') modules.set(name, path);
    const parts = path.slice(ROOT.length).split('/').slice(0, -1);
    for (let length = parts.length; length > 0; length -= 1) {
      const init = `${ROOT}${parts.slice(0, length).join('/')}${INIT}`;
      const folder = parts.slice(0, length).join('.');
      if (isProjectPath(init) && !modules.has(folder)) modules.set(folder, init);
    }
  }
  return modules;
}

/** The file of a module; nothing for modules from elsewhere. */
export function resolveModule(modules: ReadonlyMap<string, ProjectPath>, name: string): ProjectPath | undefined {
  return name === '' ? undefined : modules.get(name);
}

/** The dotted name by which a file below `python-lib/` is imported; nothing for other files. */
export function moduleName(path: ProjectPath): string | undefined {
  if (!path.startsWith(ROOT) || extension(path) !== 'py') return undefined;
  const stem = path.endsWith(INIT) ? path.slice(ROOT.length, -INIT.length) : path.slice(ROOT.length, -'.py'.length);
  return stem.replaceAll('/', '.');
}

/** The package that relative imports of a file start from, one dot; nothing outside `python-lib/`. */
export function packageOf(path: ProjectPath): string | undefined {
  const name = moduleName(path);
  if (name === undefined || path.endsWith(INIT)) return name;
  return name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : '';
}
