import type { ComponentKind } from '../plugin/component-kind.ts';
import { type DssVersion, NEWEST_DSS } from '../plugin/dss-version.ts';
import { comparePaths } from '../project/path.ts';
import type { Project } from '../project/project.ts';
import { makeContext } from './context.ts';
import type { Problem } from './problem.ts';
import type { Rule } from './rule.ts';

/** Everything that the rules find in a project: by path, then by place, then in the order of the rules. */
export function runRules(
  project: Project,
  kinds: readonly ComponentKind[],
  rules: readonly Rule[],
  target: DssVersion = NEWEST_DSS,
): readonly Problem[] {
  const context = makeContext(project, kinds, target);
  const problems: Problem[] = [];
  for (const rule of rules) {
    for (const { severity = rule.severity, fixes = [], path, range, message } of rule.check(context)) {
      problems.push({ rule: rule.id, severity, path, range, message, fixes });
    }
  }
  return problems.sort((a, b) => comparePaths(a.path, b.path) || a.range.start - b.range.start);
}
