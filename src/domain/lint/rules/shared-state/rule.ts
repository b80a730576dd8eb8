import { dottedName, walk } from '../../../python/syntax.ts';
import { listMethods } from '../../model-code.ts';
import type { Finding, Rule } from '../../rule.ts';

export const SHARED_STATE: Rule = {
  id: 'shared-state',
  title: 'List of the module that every configuration grows',
  severity: 'warning',
  *check(context): Iterable<Finding> {
    for (const base of ['BaseLLM', 'BaseAgentTool', 'BaseGuardrail']) {
      for (const { method, path, file } of listMethods(context, base, ['set_config', '__init__'])) {
        const held = heldNames(file.text);
        const found: Finding[] = [];
        walk(method.node, (node) => {
          const callee =
            node.name === 'CallExpression' && node.firstChild ? dottedName(node.firstChild, file.text) : undefined;
          const [, name = '', action = ''] =
            /^(\w+)\.(append|extend|insert|add|update|setdefault)$/.exec(callee ?? '') ?? [];
          if (action !== '' && held.has(name)) {
            const message = `"${name}" belongs to the module and lives on: it grows each time DSS configures this.`;
            found.push({ path, range: { start: node.from, end: node.to }, message });
          }
          return true;
        });
        yield* found;
      }
    }
  },
};

/** The names at the start of a line that an empty or filled list, dict or set is assigned to. */
function heldNames(text: string): ReadonlySet<string> {
  const names = [...text.matchAll(/^(\w+)\s*(?::[^=\n]+)?=\s*(?:\[|\{|list\(|dict\(|set\()/gm)];
  return new Set(names.map(([, name = '']) => name));
}
