import type { ComponentKind } from '../plugin/component-kind.ts';
import { type DssVersion, NEWEST_DSS } from '../plugin/dss-version.ts';
import { comparePaths } from '../project/path.ts';
import type { Project } from '../project/project.ts';
import { makeContext } from './context.ts';
import type { Problem } from './problem.ts';
import type { Finding, Rule } from './rule.ts';
import { applySuppressions } from './suppressions/apply-suppressions.ts';
import type { RuleSettings } from './suppressions/rule-settings.ts';

/**
 * Everything that the rules find in a project: by path, then by place, then in the order of the rules. The settings of the
 * plugin count: rules that are off find nothing, and what is suppressed is marked.
 */
export function runRules(
  project: Project,
  kinds: readonly ComponentKind[],
  rules: readonly Rule[],
  target: DssVersion = NEWEST_DSS,
): readonly Problem[] {
  const context = makeContext(project, kinds, target, new Set(rules.map(({ id }) => id)));
  const { settings, suppressions } = context;
  const active = rules.filter(({ id }) => settings.severities.get(id)?.setting !== 'off');
  const problems = active.flatMap((rule) => toProblems(rule, rule.check(context), settings));
  const { problems: marked, unused } = applySuppressions(problems, suppressions);
  const isActive = new Set(active.map(({ id }) => id));
  const idle = unused.filter(({ rule }) => isActive.has(rule));
  const late = active.flatMap((rule) => toProblems(rule, rule.checkUnused?.(context, idle) ?? [], settings));
  return [...marked, ...late].sort((a, b) => comparePaths(a.path, b.path) || a.range.start - b.range.start);
}

function toProblems(rule: Rule, findings: Iterable<Finding>, { severities }: RuleSettings): readonly Problem[] {
  const chosen = severities.get(rule.id)?.setting;
  const fixed = chosen === 'off' ? undefined : chosen;
  return [...findings].map((finding): Problem => {
    const { severity = rule.severity, fixes = [], path, range, message, errorCode = rule.errorCode } = finding;
    const problem = { rule: rule.id, severity: fixed ?? severity, path, range, message, fixes };
    return errorCode === undefined ? problem : { ...problem, errorCode };
  });
}
