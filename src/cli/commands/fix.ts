import { CATALOG } from '../../catalog/catalog.ts';
import { type FixScope, fixAll } from '../../domain/lint/fix-all.ts';
import { RULES } from '../../domain/lint/rules.ts';
import { NEWEST_DSS, parseDssVersion } from '../../domain/plugin/dss-version.ts';
import { applyChanges, describeChangeError } from '../../domain/project/change.ts';
import { readArguments, refuse } from '../arguments.ts';
import type { CliCommand } from '../command.ts';
import { describeOnOneLine, loadPlugin } from '../plugin/load-plugin.ts';
import { describeChanges, writeChanges } from '../plugin/write-changes.ts';

const OPTIONS = {
  rule: { type: 'string' },
  target: { type: 'string', default: NEWEST_DSS.text },
  'dry-run': { type: 'boolean', default: false },
} as const;

export const FIX: CliCommand = {
  name: 'fix',
  summary: 'Mends what can be mended without a doubt.',
  help: `Usage: plugsmith fix PATH [--rule ID] [--target VERSION] [--dry-run]

Mends the plugin in a folder: every problem whose rule has a safe fix, as "Fix all safe" does in the page. Everything
else in the files stays as it is. What is suppressed is let be. The files that were changed are printed.

  --rule ID           mends the problems of this rule instead, also when its fix is a suggestion to look at
  --target VERSION    the version of DSS the plugin is for, ${NEWEST_DSS.text} unless given
  --dry-run           prints what would change, and changes nothing

Exit codes: 0 mended, or nothing to mend, 2 wrong usage, unreadable input, or a file that cannot be written.
`,
  run: async (args, world) => {
    const parsed = readArguments(args, OPTIONS);
    if (!parsed.ok) return refuse(world, 'fix', parsed.error);
    const { values, positionals } = parsed.value;
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) return refuse(world, 'fix', 'give the folder of one plugin.');
    const target = parseDssVersion(values.target);
    if (!target.ok) return refuse(world, 'fix', target.error);
    const { rule } = values;
    if (rule !== undefined && RULES.every(({ id }) => id !== rule)) {
      return refuse(world, 'fix', `there is no rule "${rule}": "plugsmith rules" lists them.`);
    }
    const loaded = await loadPlugin(path, world);
    if (!loaded.ok) {
      world.complain(describeOnOneLine(path, loaded.error));
      return 2;
    }
    const { project, location, isArchive } = loaded.value;
    if (isArchive) return refuse(world, 'fix', `${path} is an archive: unpack it first.`);
    const scope: FixScope = rule === undefined ? { kind: 'safe' } : { kind: 'rule', rule };
    const { edit, fixed, left } = fixAll(project, CATALOG, RULES, target.value, scope);
    const applied = applyChanges(project, edit.changes);
    if (!applied.ok) return refuse(world, 'fix', describeChangeError(applied.error));
    const step = { before: project, after: applied.value.project, folder: location };
    if (values['dry-run']) world.print(describeChanges(step));
    const code = values['dry-run'] ? 0 : await writeChanges(step, 'fix', world);
    if (code === 0) world.print(describeResult(fixed, left, values['dry-run']));
    return code;
  },
};

function describeResult(fixed: number, left: number, isDry: boolean): string {
  const mended = `${fixed} ${fixed === 1 ? 'problem' : 'problems'} ${isDry ? 'would be mended' : 'mended'}.`;
  return left === 0 ? `${mended}\n` : `${mended} ${left} of these rules cannot be mended without a look.\n`;
}
