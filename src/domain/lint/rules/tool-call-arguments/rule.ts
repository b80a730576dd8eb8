import { dictEntries } from '../../../python/literal.ts';
import { spellOut } from '../../../python/read-python.ts';
import { dottedName, walk, withoutBrackets } from '../../../python/syntax.ts';
import { listMethods } from '../../model-code.ts';
import type { Finding, Rule } from '../../rule.ts';

export const TOOL_CALL_ARGUMENTS: Rule = {
  id: 'tool-call-arguments',
  title: 'Arguments of a tool call that are no text',
  severity: 'error',
  *check(context): Iterable<Finding> {
    for (const { method, path, file } of listMethods(context, 'BaseLLM', ANSWERING)) {
      const found: Finding[] = [];
      walk(method.node, (node) => {
        const entries = node.name === 'DictionaryExpression' ? dictEntries(node, file.text) : [];
        const given = entries.find(({ key }) => key === 'arguments');
        if (given === undefined || !entries.some(({ key }) => key === 'name')) return true;
        const value = withoutBrackets(given.value);
        const called = value.name === 'CallExpression' ? dottedName(value.firstChild ?? value, file.text) : undefined;
        const isLoaded = called !== undefined && spellOut(called, file.names) === 'json.loads';
        if (value.name !== 'DictionaryExpression' && !isLoaded) return true;
        const message =
          'The arguments of a tool call are a text that holds JSON: use json.dumps(...) or the text of the model.';
        found.push({ path, range: { start: value.from, end: value.to }, message });
        return true;
      });
      yield* found;
    }
  },
};

const ANSWERING: readonly string[] = ['process', 'aprocess', 'process_stream', 'aprocess_stream'];
