import { RULE_PAGES } from '../../domain/lint/rule-pages.ts';
import { RULES } from '../../domain/lint/rules.ts';
import { readArguments, refuse } from '../arguments.ts';
import type { CliCommand } from '../command.ts';

/** Wide enough for every severity and two spaces. */
const SEVERITY_WIDTH = 13;

export const RULES_COMMAND: CliCommand = {
  name: 'rules',
  summary: 'Lists what is checked.',
  help: `Usage: plugsmith rules [--format text|json]

Lists the rules, with the id under which findings name them. The severity is the usual one: some findings of a rule
weigh less. As JSON: [{"id", "severity", "title", "docs"}].
`,
  run: async (args, world) => {
    const parsed = readArguments(args, { format: { type: 'string', default: 'text' } });
    if (!parsed.ok) return refuse(world, 'rules', parsed.error);
    const { values, positionals } = parsed.value;
    if (positionals.length > 0) return refuse(world, 'rules', 'it takes no arguments but options.');
    if (values.format === 'json') {
      const rules = RULES.map(({ id, severity, title }) => ({ id, severity, title, docs: RULE_PAGES[id]?.why ?? '' }));
      world.print(`${JSON.stringify(rules, null, 2)}\n`);
      return 0;
    }
    if (values.format !== 'text')
      return refuse(world, 'rules', `there is no format "${values.format}": use text or json.`);
    const width = Math.max(...RULES.map(({ id }) => id.length)) + 2;
    for (const { id, severity, title } of RULES) {
      world.print(`${id.padEnd(width)}${severity.padEnd(SEVERITY_WIDTH)}${title}\n`);
    }
    return 0;
  },
};
