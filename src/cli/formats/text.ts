import { countProblems } from '../../domain/lint/problem.ts';
import { toFindings } from '../finding.ts';
import type { CheckedPlugin, Report } from './report.ts';

/** For people and editors: `path:line:column: severity: message (rule)` a line, and a summary. */
export const reportText: Report = (checked) => {
  const lines = checked.flatMap(({ plugin, problems }) =>
    toFindings(problems, plugin.project, plugin.prefix).map(
      ({ path, range, severity, message, rule }) =>
        `${path}:${range.start.line}:${range.start.column}: ${severity}: ${message} (${rule})`,
    ),
  );
  return [...lines, summarize(checked), ''].join('\n');
};

function summarize(checked: readonly CheckedPlugin[]): string {
  const { errors, warnings, information } = countProblems(checked.flatMap(({ problems }) => problems));
  const where = checked.length === 1 ? '' : ` in ${checked.length} plugins`;
  if (errors + warnings + information === 0) return `No problems${where}.`;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${information} for information${where}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
