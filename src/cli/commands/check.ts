import { CATALOG } from '../../catalog/catalog.ts';
import { countProblems } from '../../domain/lint/problem.ts';
import { RULES } from '../../domain/lint/rules.ts';
import { runRules } from '../../domain/lint/run-rules.ts';
import { type DssVersion, NEWEST_DSS, parseDssVersion } from '../../domain/plugin/dss-version.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { readArguments, refuse } from '../arguments.ts';
import type { CliCommand } from '../command.ts';
import { reportGithub } from '../formats/github.ts';
import { reportJson } from '../formats/json.ts';
import type { CheckedPlugin, Report } from '../formats/report.ts';
import { reportSarif } from '../formats/sarif.ts';
import { reportText } from '../formats/text.ts';
import { describeOnOneLine, loadPlugin } from '../plugin/load-plugin.ts';
import type { CliWorld, ExitCode } from '../world.ts';

const REPORTS: ReadonlyMap<string, Report> = new Map([
  ['text', reportText],
  ['json', reportJson],
  ['sarif', reportSarif],
  ['github', reportGithub],
]);

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  target: { type: 'string', default: NEWEST_DSS.text },
  'max-warnings': { type: 'string', default: '0' },
} as const;

interface Request {
  readonly paths: readonly string[];
  readonly report: Report;
  readonly target: DssVersion;
  readonly maxWarnings: number;
}

export const CHECK: CliCommand = {
  name: 'check',
  summary: 'Says what DSS will make of a plugin, and what is wrong with it.',
  help: `Usage: plugsmith check PATH... [--format FORMAT] [--target VERSION] [--max-warnings N]

Checks plugins: folders with a plugin.json, or zips.

  --format FORMAT     text (the default), json, sarif or github
  --target VERSION    the version of DSS the plugin is for, ${NEWEST_DSS.text} unless given
  --max-warnings N    how many warnings are let pass, 0 unless given

Exit codes: 0 no errors and no more warnings than allowed, 1 otherwise, 2 wrong usage or unreadable input.
What is only worth knowing (severity information) is reported and never counts.
What plugsmith.json or a comment suppresses does not count either; its reasons are in the formats json and sarif.
What can be mended without a doubt, "plugsmith fix" mends.

Example: plugsmith check . --format github --max-warnings 5
`,
  run: async (args, world) => {
    const request = readRequest(args);
    return request.ok ? check(request.value, world) : refuse(world, 'check', request.error);
  },
};

function readRequest(args: readonly string[]): Result<Request, string> {
  const parsed = readArguments(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { values, positionals: paths } = parsed.value;
  if (paths.length === 0) return err('give the path of at least one plugin, such as "."');
  const report = REPORTS.get(values.format);
  if (report === undefined) return err(`there is no format "${values.format}": use ${[...REPORTS.keys()].join(', ')}.`);
  const target = parseDssVersion(values.target);
  if (!target.ok) return target;
  const limit = values['max-warnings'];
  if (!/^\d{1,9}$/.test(limit)) return err(`--max-warnings wants a whole number, and got "${limit}".`);
  return ok({ paths, report, target: target.value, maxWarnings: Number(limit) });
}

async function check({ paths, report, target, maxWarnings }: Request, world: CliWorld): Promise<ExitCode> {
  const checked: CheckedPlugin[] = [];
  let isReadable = true;
  for (const path of paths) {
    const plugin = await loadPlugin(path, world);
    if (plugin.ok) {
      for (const note of plugin.value.notes) world.complain(`${path}: ${note}\n`);
      checked.push({
        plugin: plugin.value,
        problems: runRules(plugin.value.project, CATALOG, RULES, target),
      });
    } else {
      world.complain(describeOnOneLine(path, plugin.error));
      isReadable = false;
    }
  }
  if (checked.length > 0 || report !== reportText) world.print(report(checked));
  if (!isReadable) return 2;
  const { errors, warnings } = countProblems(checked.flatMap(({ problems }) => problems));
  return errors > 0 || warnings > maxWarnings ? 1 : 0;
}
