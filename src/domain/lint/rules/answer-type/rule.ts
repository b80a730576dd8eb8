import { spellOut } from '../../../python/read-python.ts';
import { singleValue } from '../../../python/single-value.ts';
import { dottedName } from '../../../python/syntax.ts';
import { listMethods } from '../../model-code.ts';
import { editTextFix } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const ANSWER_TYPE: Rule = {
  id: 'answer-type',
  title: 'Answer that is no dict',
  severity: 'error',
  fix: 'safe',
  *check(context): Iterable<Finding> {
    for (const { method, path, file } of listMethods(context, 'BaseLLM', ['process', 'aprocess'])) {
      for (const value of method.returns) {
        const node = value === undefined ? undefined : singleValue(value, method.node, file.text);
        if (node === undefined) continue;
        const range = { start: node.from, end: node.to };
        const written = file.text.slice(node.from, node.to);
        const called = node.name === 'CallExpression' ? dottedName(node.firstChild ?? node, file.text) : undefined;
        const isMadeText = called !== undefined && TEXTS.has(spellOut(called, file.names));
        if (WRONG.has(node.name) || isMadeText) {
          const isText = isMadeText || node.name.endsWith('String');
          const fixes = isText
            ? editTextFix('Return it as the text of a dict', path, range, `{"text": ${written}}`)
            : [];
          yield { path, range, message: 'An answer is a dict with the key "text", and this is not one.', fixes };
        } else if (called !== undefined && /\.json$/.test(called)) {
          const message =
            'With the OpenAI client json() gives a text, not a dict. What DSS does with a text is not documented.';
          yield { path, range, message, severity: 'warning' };
        }
      }
    }
  },
};

/** Calls that give a text. */
const TEXTS: ReadonlySet<string> = new Set(['str', 'repr', 'json.dumps']);

const WRONG: ReadonlySet<string> = new Set([
  'String',
  'FormatString',
  'ContinuedString',
  'Number',
  'Boolean',
  'ArrayExpression',
  'TupleExpression',
]);
