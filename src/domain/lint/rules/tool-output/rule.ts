import { dictEntries, isOpenDict } from '../../../python/literal.ts';
import { singleValue } from '../../../python/single-value.ts';
import { listMethods } from '../../model-code.ts';
import { editTextFix } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const TOOL_OUTPUT: Rule = {
  id: 'tool-output',
  title: 'Tool that returns no output',
  severity: 'error',
  *check(context): Iterable<Finding> {
    for (const { method, path, file } of listMethods(context, 'BaseAgentTool', ['invoke'])) {
      for (const value of method.returns) {
        const node = value === undefined ? undefined : singleValue(value, method.node, file.text);
        if (node === undefined) continue;
        const range = { start: node.from, end: node.to };
        const written = file.text.slice(node.from, node.to);
        if (/String$/.test(node.name)) {
          const fixes = editTextFix('Return it as the output of a dict', path, range, `{"output": ${written}}`);
          yield { path, range, message: 'A tool returns a dict with the key "output", and this is a text.', fixes };
          continue;
        }
        if (OTHERS.has(node.name)) {
          yield { path, range, message: 'A tool returns a dict with the key "output", and this is none.' };
          continue;
        }
        if (node.name !== 'DictionaryExpression' || isOpenDict(node, file.text)) continue;
        if (dictEntries(node, file.text).some(({ key }) => key === 'output' || key === 'error')) continue;
        yield { path, range, message: 'A tool returns a dict with the key "output", and this one has none.' };
      }
    }
  },
};

/** What is certainly no dict. */
const OTHERS: ReadonlySet<string> = new Set(['ArrayExpression', 'TupleExpression', 'Number', 'Boolean']);
