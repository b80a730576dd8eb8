import { renameKey } from '../../../dssjson/edit.ts';
import { readText } from '../../../project/project.ts';
import { ok } from '../../../result.ts';
import { closestName } from '../../../schema/closest-name.ts';
import type { LintContext } from '../../context.ts';
import { editFix } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';
import { SETTINGS_PATH } from '../../suppressions/settings-path.ts';
import type { Suppression } from '../../suppressions/suppression.ts';

export const UNKNOWN_RULE: Rule = {
  id: 'unknown-rule',
  title: 'Rule that there is not',
  severity: 'warning',
  fix: 'guess',
  *check(context): Iterable<Finding> {
    const { settings, ruleIds, project } = context;
    const text = readText(project, SETTINGS_PATH) ?? '';
    for (const [id, { range }] of settings.severities) {
      if (ruleIds.has(id)) continue;
      const meant = closestName(id, ruleIds);
      const edits = meant === undefined ? undefined : renameKey(text, ['rules', id], meant);
      const fixes = edits === undefined ? [] : editFix(`Use "${meant}"`, SETTINGS_PATH, edits);
      yield { path: SETTINGS_PATH, range, message: describeRule(id, meant), fixes };
    }
    for (const suppression of context.suppressions) yield* judge(suppression, context);
  },
};

function* judge({ rule, path, range, source }: Suppression, { ruleIds }: LintContext): Iterable<Finding> {
  if (ruleIds.has(rule)) return;
  const meant = closestName(rule, ruleIds);
  const written = source.kind === 'entry' ? JSON.stringify(meant) : meant;
  const edit = { offset: range.start, length: range.end - range.start, text: written ?? '' };
  const fixes = meant === undefined ? [] : editFix(`Use "${meant}"`, path, ok([edit]));
  yield { path, range, message: describeRule(rule, meant), fixes };
}

function describeRule(id: string, meant: string | undefined): string {
  const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
  return `There is no rule "${id}", so nothing is changed or suppressed.${hint}`;
}
