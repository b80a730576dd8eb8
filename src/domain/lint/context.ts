import type { JsonPath } from '../dssjson/json-value.ts';
import type { ReadResult } from '../dssjson/tree.ts';
import type { ParamSpec } from '../params/read-params.ts';
import type { Component } from '../plugin/component.ts';
import type { ComponentKind } from '../plugin/component-kind.ts';
import { type PluginView, readPlugin } from '../plugin/plugin.ts';
import type { ProjectPath } from '../project/path.ts';
import type { Project } from '../project/project.ts';
import { listDescriptors } from './descriptors.ts';
import { listParams } from './param-lists.ts';

/** A descriptor of the plugin and the schema that judges it. */
export interface DescriptorFile {
  readonly path: ProjectPath;
  readonly text: string;
  readonly reading: ReadResult;
  /** The `$id` of its schema; absent for components of kinds that are not known here. */
  readonly schemaId: string | undefined;
  readonly owner: 'plugin' | 'code-env' | 'parameter-set' | 'component' | 'other';
  /** The component it describes, for the known kinds. */
  readonly component: Component | undefined;
}

/** A list of parameters in a descriptor of a known kind. */
export interface ParamList {
  readonly file: DescriptorFile;
  /** `['params']`, `['params', 3, 'subParams']`. */
  readonly path: JsonPath;
  readonly params: readonly ParamSpec[];
  /** The names that conditions of this list can see through `model`. */
  readonly scope: ReadonlySet<string>;
}

/** What rules look at. Made once for each check; what a file holds is read once for each content. */
export interface LintContext {
  readonly project: Project;
  readonly plugin: PluginView;
  readonly kinds: readonly ComponentKind[];
  readonly descriptors: readonly DescriptorFile[];
  readonly paramLists: readonly ParamList[];
}

/** Prepares the check of a project. */
export function makeContext(project: Project, kinds: readonly ComponentKind[]): LintContext {
  const plugin = readPlugin(project, kinds);
  const descriptors = listDescriptors(project, plugin);
  return { project, plugin, kinds, descriptors, paramLists: descriptors.flatMap(listParams) };
}
