import { findNode } from '../dssjson/tree.ts';
import type { ParamSpec } from '../params/read-params.ts';
import type { Component } from '../plugin/component.ts';
import { extension, type ProjectPath } from '../project/path.ts';
import { type ConfigUse, readConfigUse } from '../python/config-reads.ts';
import { readPython } from '../python/read-python.ts';
import type { LintContext } from './context.ts';
import type { DescriptorFile } from './descriptors.ts';

/** A Python file of a component, and what it reads of its config. */
export interface ConfigFile {
  readonly path: ProjectPath;
  readonly use: ConfigUse;
}

/** A component with a form and Python of its own. */
export interface ConfigCode {
  readonly component: Component;
  readonly descriptor: DescriptorFile;
  readonly files: readonly ConfigFile[];
  /** The parameters whose values are keys of `config`. */
  readonly params: readonly ParamSpec[];
  /** Whether more keys may come from elsewhere: a form of its own making, roles that fill keys in. */
  readonly isOpen: boolean;
}

/** Where what is filled in may come from besides parameters. */
const OPENING_KEYS: readonly string[] = ['paramsTemplate', 'paramsModule', 'chart'];

/** The components whose Python can be read. */
export function listConfigCode({ descriptors, paramLists, project }: LintContext): readonly ConfigCode[] {
  return descriptors.flatMap((descriptor): ConfigCode[] => {
    const { component, reading } = descriptor;
    if (component === undefined || descriptor.owner !== 'component') return [];
    const files = component.files.flatMap((path): ConfigFile[] => {
      const file = extension(path) === 'py' ? readPython(project, path) : undefined;
      return file === undefined ? [] : [{ path, use: readConfigUse(file) }];
    });
    if (files.length === 0) return [];
    const lists = paramLists.filter(({ file, form }) => file === descriptor && form.length === 0);
    const isOpen = OPENING_KEYS.some((key) => findNode(reading.root, [key]) !== undefined);
    return [{ component, descriptor, files, params: lists.flatMap(({ params }) => params), isOpen }];
  });
}

/** The keys that roles of macros and webapps fill in without a parameter: `targetParamsKey` and the like. (seen) */
export function listRoleKeys({ reading }: DescriptorFile): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const list of ['macroRoles', 'roles']) {
    const roles = findNode(reading.root, [list]);
    if (roles?.kind !== 'array') continue;
    for (const role of roles.items) {
      for (const key of ['targetParamsKey', 'pathParamsKey']) {
        const value = findNode(role, [key]);
        if (value?.kind === 'scalar' && typeof value.value === 'string') keys.add(value.value);
      }
    }
  }
  return keys;
}
