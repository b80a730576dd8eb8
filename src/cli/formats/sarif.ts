import { pathToFileURL } from 'node:url';
import packageFile from '../../../package.json' with { type: 'json' };
import type { Severity } from '../../domain/lint/problem.ts';
import { RULE_PAGES } from '../../domain/lint/rule-pages.ts';
import { RULES } from '../../domain/lint/rules.ts';
import { type Finding, toFindings } from '../finding.ts';
import type { Report } from './report.ts';

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', information: 'note' };

/** For services that collect findings: SARIF 2.1.0. Paths are relative to the folder the program runs in. */
export const reportSarif: Report = (checked) => {
  const findings = checked.flatMap(({ plugin, problems }) => toFindings(problems, plugin.project, plugin.prefix));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Plugsmith', version: packageFile.version, rules: RULES.map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map(describeResult),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function describeRule({ id, title, severity }: (typeof RULES)[number]) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: RULE_PAGES[id]?.why ?? title },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function describeResult({ path, rule, severity, message, range: { start, end }, suppressed }: Finding) {
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: message },
    ...(suppressed === undefined ? {} : { suppressions: [describeSuppression(suppressed, path)] }),
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, region } }],
  };
}

function describeSuppression({ reason, path }: NonNullable<Finding['suppressed']>, place: string) {
  return { kind: path === place ? 'inSource' : 'external', justification: reason };
}

function uriOf(path: string): string {
  if (/^(?:\/|[A-Za-z]:)/.test(path)) return pathToFileURL(path).href;
  return path.split('/').map(encodeURIComponent).join('/');
}
