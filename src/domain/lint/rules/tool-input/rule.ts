import { textValue } from '../../../python/literal.ts';
import { subscriptOf, textOf, walk } from '../../../python/syntax.ts';
import { listMethods } from '../../model-code.ts';
import { editTextFix } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const TOOL_INPUT: Rule = {
  id: 'tool-input',
  title: 'Argument of a tool read from the wrong place',
  severity: 'warning',
  fix: 'safe',
  *check(context): Iterable<Finding> {
    for (const { method, path, file } of listMethods(context, 'BaseAgentTool', ['invoke'])) {
      const given = method.parameters[1]?.name;
      // A name that is given another value is something else from there on.
      const body = file.text.slice(method.node.from, method.node.to);
      if (given === undefined || new RegExp(`^\\s*${given}\\s*=[^=]`, 'm').test(body)) continue;
      const found: Finding[] = [];
      walk(method.node, (node) => {
        const index = subscriptOf(node);
        const key = index === undefined ? undefined : textValue(index, file.text);
        const owner = node.firstChild;
        if (index === undefined || key === undefined || owner === null || textOf(owner, file.text) !== given)
          return true;
        if (KEYS.has(key)) return true;
        const message = `"${key}" is an argument of the tool: it is in ${given}["input"].`;
        const fixes = editTextFix(
          `Read it from ${given}["input"]`,
          path,
          { start: owner.from, end: owner.to },
          `${given}["input"]`,
        );
        found.push({ path, range: { start: index.from, end: index.to }, message, fixes });
        return true;
      });
      yield* found;
    }
  },
};

/** What a call of a tool holds. (documented, seen) */
const KEYS: ReadonlySet<string> = new Set([
  'input',
  'context',
  'subtoolName',
  'memoryFragment',
  'toolValidationRequests',
  'toolValidationResponses',
  'dryRun',
  'trace',
  'tool',
]);
