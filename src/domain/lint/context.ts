import type { ComponentKind } from '../plugin/component-kind.ts';
import { type PluginView, readPlugin } from '../plugin/plugin.ts';
import type { Project } from '../project/project.ts';
import { type DescriptorFile, listDescriptors } from './descriptors.ts';
import { listParams, type ParamList } from './param-lists.ts';

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
