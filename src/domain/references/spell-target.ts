import { PARAMETER_SET_DESCRIPTOR, PARAMETER_SETS_FOLDER } from '../plugin/layout.ts';
import type { ProjectPath } from '../project/path.ts';
import { RESOURCE_FOLDER } from './descriptor-references.ts';
import { moduleName, packageOf } from './python-modules.ts';
import type { Reference } from './reference.ts';

/**
 * How a place writes a file when that is at `target` and the place itself in `from`; nothing when it cannot name a file
 * there. An import from a package, `from package import module`, follows the name of the module but not into another package.
 */
export function spellTarget({ spelling, name }: Reference, target: ProjectPath, from: ProjectPath): string | undefined {
  switch (spelling.kind) {
    case 'resource':
      return target.startsWith(RESOURCE_FOLDER) ? target.slice(RESOURCE_FOLDER.length) : undefined;
    case 'set': {
      const [root, id, file, ...below] = target.split('/');
      const isSet = root === PARAMETER_SETS_FOLDER && file === PARAMETER_SET_DESCRIPTOR && below.length === 0;
      return isSet ? id : undefined;
    }
    case 'module': {
      const module = moduleName(target);
      if (!module) return undefined;
      const spelt = spelling.level === 0 ? module : relativeName(module, from, spelling.level);
      return withAlias(spelt, name, spelling.keeps);
    }
    case 'submodule': {
      const module = moduleName(target);
      return module ? withAlias(module.slice(module.lastIndexOf('.') + 1), name, spelling.keeps) : undefined;
    }
    case 'name':
    case 'none':
      return undefined;
  }
}

/** A module as an import with leading dots writes it; with its whole name where the dots do not reach it. */
function relativeName(module: string, from: ProjectPath, level: number): string {
  const own = packageOf(from);
  if (own === undefined) return module;
  const base = (own === '' ? [] : own.split('.')).slice(0, 1 - level || undefined).join('.');
  if (module === base) return '.'.repeat(level);
  return module.startsWith(`${base}.`) ? '.'.repeat(level) + module.slice(base.length + 1) : module;
}

function withAlias(spelt: string, before: string, keeps: string | undefined): string {
  return spelt === before || keeps === undefined ? spelt : `${spelt} as ${keeps}`;
}
