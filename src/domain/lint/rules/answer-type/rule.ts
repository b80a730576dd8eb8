import { dottedName, withoutBrackets } from '../../../python/syntax.ts';
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
        const node = value === undefined ? undefined : withoutBrackets(value);
        if (node === undefined) continue;
        const range = { start: node.from, end: node.to };
        const written = file.text.slice(node.from, node.to);
        if (WRONG.has(node.name)) {
          const isText = node.name.endsWith('String');
          const fixes = isText
            ? editTextFix('Return it as the text of a dict', path, range, `{"text": ${written}}`)
            : [];
          yield { path, range, message: 'An answer is a dict with the key "text", and this is not one.', fixes };
        } else if (
          node.name === 'CallExpression' &&
          /\.json$/.test(dottedName(node.firstChild ?? node, file.text) ?? '')
        ) {
          const message =
            'With the OpenAI client json() gives a text, not a dict. What DSS does with a text is not documented.';
          yield { path, range, message, severity: 'warning' };
        }
      }
    }
  },
};

const WRONG: ReadonlySet<string> = new Set([
  'String',
  'FormatString',
  'ContinuedString',
  'Number',
  'Boolean',
  'ArrayExpression',
  'TupleExpression',
]);
