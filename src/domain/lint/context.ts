import type { ComponentKind } from '../plugin/component-kind.ts';
import { type DssVersion, NEWEST_DSS } from '../plugin/dss-version.ts';
import { type PluginView, readPlugin } from '../plugin/plugin.ts';
import type { Project } from '../project/project.ts';
import { type DescriptorFile, listDescriptors } from './descriptors.ts';
import { listParams, type ParamList } from './param-lists.ts';
import { readCommentSuppressions } from './suppressions/comments.ts';
import { type RuleSettings, readRuleSettings } from './suppressions/rule-settings.ts';
import type { Suppression } from './suppressions/suppression.ts';

/** What rules look at. Made once for each check; what a file holds is read once for each content. */
export interface LintContext {
  readonly project: Project;
  readonly plugin: PluginView;
  readonly kinds: readonly ComponentKind[];
  readonly descriptors: readonly DescriptorFile[];
  readonly paramLists: readonly ParamList[];
  /** The version of DSS that the plugin is meant for. */
  readonly target: DssVersion;
  /** The ids of the rules that are checked. */
  readonly ruleIds: ReadonlySet<string>;
  /** What `plugsmith.json` says about the rules. */
  readonly settings: RuleSettings;
  /** All suppressions, of that file and of comments. */
  readonly suppressions: readonly Suppression[];
}

/** Prepares the check of a project. */
export function makeContext(
  project: Project,
  kinds: readonly ComponentKind[],
  target: DssVersion = NEWEST_DSS,
  ruleIds: ReadonlySet<string> = new Set(),
): LintContext {
  const plugin = readPlugin(project, kinds);
  const descriptors = listDescriptors(project, plugin);
  const settings = readRuleSettings(project);
  const suppressions = [...settings.suppressions, ...readCommentSuppressions(project)];
  const paramLists = descriptors.flatMap(listParams);
  return { project, plugin, kinds, descriptors, paramLists, target, ruleIds, settings, suppressions };
}
