import type { Severity } from '../../domain/lint/problem.ts';
import { toFindings } from '../finding.ts';
import type { Report } from './report.ts';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', information: 'notice' };

/** For GitHub Actions: workflow commands, which GitHub shows beside the lines of a pull request. */
export const reportGithub: Report = (checked) =>
  checked
    .flatMap(({ plugin, problems }) => toFindings(problems, plugin.project, plugin.prefix))
    .filter(({ suppressed }) => suppressed === undefined)
    .map(({ path, range, severity, message, rule }) => {
      const { start, end } = range;
      const place = `file=${escapeProperty(path)},line=${start.line},endLine=${end.line}`;
      // GitHub takes columns only within one line.
      const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : '';
      return `::${COMMANDS[severity]} ${place}${columns},title=${escapeProperty(rule)}::${escapeData(message)}\n`;
    })
    .join('');

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
