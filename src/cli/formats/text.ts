import { countProblems } from '../../domain/lint/problem.ts';
import { countRulesOff, readRuleSettings } from '../../domain/lint/suppressions/rule-settings.ts';
import { toFindings } from '../finding.ts';
import type { CheckedPlugin, Report } from './report.ts';

/** For people and editors: `path:line:column: severity: message (rule)` a line, and a summary. */
export const reportText: Report = (checked) => {
  const lines = checked.flatMap(({ plugin, problems }) =>
    toFindings(problems, plugin.project, plugin.prefix)
      .filter(({ suppressed }) => suppressed === undefined)
      .map(
        ({ path, range, severity, message, rule }) =>
          `${path}:${range.start.line}:${range.start.column}: ${severity}: ${message} (${rule})`,
      ),
  );
  return [...lines, summarize(checked), ''].join('\n');
};

function summarize(checked: readonly CheckedPlugin[]): string {
  const problems = checked.flatMap(({ problems: found }) => found);
  const { errors, warnings, information } = countProblems(problems);
  const hidden = describeHidden(checked, problems.filter(({ suppressed }) => suppressed !== undefined).length);
  const where = checked.length === 1 ? '' : ` in ${checked.length} plugins`;
  if (errors + warnings + information === 0) return `No problems${where}.${hidden}`;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${information} for information${where}.${hidden}`;
}

/** What does not count, so that nothing is hidden. */
function describeHidden(checked: readonly CheckedPlugin[], suppressed: number): string {
  const off = checked.reduce((sum, { plugin }) => sum + countRulesOff(readRuleSettings(plugin.project)), 0);
  const parts = [
    ...(suppressed === 0 ? [] : [`${suppressed} suppressed`]),
    ...(off === 0 ? [] : [`${count(off, 'rule')} off`]),
  ];
  return parts.length === 0 ? '' : ` Not counted: ${parts.join(', ')}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
