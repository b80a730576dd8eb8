import type { TextRange } from '../dssjson/tree.ts';
import { readParamLists } from '../params/param-lists.ts';
import { comparePaths, extension, type ProjectPath } from '../project/path.ts';
import { type Project, readText } from '../project/project.ts';
import type { ReadFile } from './descriptor-file.ts';
import { type RoleList, type Target, targetKey } from './reference.ts';
import { findText } from './text-node.ts';

/** A place that gives something its name. */
export interface Declaration {
  readonly target: Target;
  readonly path: ProjectPath;
  /** The name in the text, without quotes. */
  readonly range: TextRange;
}

export const ROLE_LISTS: readonly RoleList[] = ['inputRoles', 'outputRoles'];

/** The parameters and roles that a descriptor declares, in the order of its lists. A name may be declared twice. */
export function listDeclared({ path, text, reading }: ReadFile): readonly Declaration[] {
  const parameters = readParamLists(reading).flatMap(({ params, form }) =>
    params.flatMap((param): Declaration[] => {
      const name = findText(text, reading.root, [...param.path, 'name']);
      if (name === undefined) return [];
      return [{ target: { kind: 'parameter', path, form, name: name.value }, path, range: name.range }];
    }),
  );
  const roles = ROLE_LISTS.flatMap((list) =>
    countItems(reading, list).flatMap((index): Declaration[] => {
      const name = findText(text, reading.root, [list, index, 'name']);
      return name === undefined
        ? []
        : [{ target: { kind: 'role', path, list, name: name.value }, path, range: name.range }];
    }),
  );
  return [...parameters, ...roles];
}

/** What a name may mean among what is declared. */
export function targetsNamed(name: string, declared: readonly Declaration[]): readonly Target[] {
  const named = declared.filter(({ target }) => 'name' in target && target.name === name);
  // A name that is declared twice in a form is one target.
  return [...new Map(named.map(({ target }) => [targetKey(target), target])).values()];
}

/** Values of parameters inside OBJECT_LIST are not in the config itself. */
export function isOfMainForm({ target }: Declaration): boolean {
  return target.kind === 'parameter' && target.form.length === 0;
}

/** The modules that files below `js/` declare: `angular.module('name', [...])`. Without the list it is a use. */
export function listJsModules(project: Project): readonly Declaration[] {
  return [...project.files.keys()]
    .filter((path) => path.startsWith('js/') && extension(path) === 'js')
    .sort(comparePaths)
    .flatMap((path) =>
      [...(readText(project, path) ?? '').matchAll(JS_MODULE)].map((match): Declaration => {
        const name = match[2] ?? '';
        const start = match.index + match[0].indexOf(name, match[0].indexOf(match[1] ?? ''));
        return { target: { kind: 'js-module', name }, path, range: { start, end: start + name.length } };
      }),
    );
}

const JS_MODULE = /\bangular\s*\.\s*module\s*\(\s*(['"`])([^'"`\\\n]+)\1\s*,\s*\[/g;

function countItems({ root }: ReadFile['reading'], list: RoleList): readonly number[] {
  const found = root?.kind === 'object' ? root.members.findLast(({ key }) => key === list)?.value : undefined;
  return found?.kind === 'array' ? [...found.items.keys()] : [];
}
