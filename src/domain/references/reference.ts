import type { JsonPath } from '../dssjson/json-value.ts';
import type { TextRange } from '../dssjson/tree.ts';
import type { ProjectPath } from '../project/path.ts';

/** The two lists in which recipes declare roles. */
export type RoleList = 'inputRoles' | 'outputRoles';

/** Something in a plugin that other places of it name. */
export type Target =
  /** A file below `resource/`, or a module below `python-lib/`: for a package its `__init__.py`, which may be absent. */
  | { readonly kind: 'file'; readonly path: ProjectPath }
  /** A parameter set, by the path that its descriptor has or should have. */
  | { readonly kind: 'parameter-set'; readonly path: ProjectPath }
  /** A parameter of a descriptor. `form` is where its form stands: `[]`, or the path of a list inside OBJECT_LIST. */
  | { readonly kind: 'parameter'; readonly path: ProjectPath; readonly form: JsonPath; readonly name: string }
  /** A role of a recipe. */
  | { readonly kind: 'role'; readonly path: ProjectPath; readonly list: RoleList; readonly name: string }
  /** A module that a file below `js/` declares for AngularJS. */
  | { readonly kind: 'js-module'; readonly name: string };

/**
 * How a place writes the name of its target, and so what becomes of it when the target gets another one.
 * `resource`: the path below `resource/`. `set`: the id of the parameter set. `name`: the name itself.
 * `module`: a dotted path, with leading dots when `level` is above 0. `submodule`: the last part of one, behind `import`.
 * `none`: not at all, it only stands for the target.
 */
export type Spelling =
  | { readonly kind: 'resource' | 'set' | 'name' | 'none' }
  /** `keeps` is the name by which the code goes on, which an `as` must keep; absent when there is no need to. */
  | { readonly kind: 'module' | 'submodule'; readonly level: number; readonly keeps: string | undefined };

/** A place that names something else of the plugin. */
export interface Reference {
  /** The file it stands in. */
  readonly from: ProjectPath;
  /** The name in the text, without quotes. */
  readonly range: TextRange;
  /** What stands there, escapes resolved. */
  readonly name: string;
  readonly target: Target;
  readonly spelling: Spelling;
}

/** A stretch of a file. */
export interface Place {
  readonly path: ProjectPath;
  readonly range: TextRange;
}

/** The same text for the same target. */
export function targetKey(target: Target): string {
  switch (target.kind) {
    case 'file':
    case 'parameter-set':
      return JSON.stringify([target.kind, target.path]);
    case 'parameter':
      return JSON.stringify([target.kind, target.path, target.form, target.name]);
    case 'role':
      return JSON.stringify([target.kind, target.path, target.list, target.name]);
    case 'js-module':
      return JSON.stringify([target.kind, target.name]);
  }
}
