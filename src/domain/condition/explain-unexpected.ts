import type { TextRange } from '../dssjson/tree.ts';
import { type ConditionError, type ConditionErrorKind, conditionError } from './condition-error.ts';
import type { Token } from './tokens.ts';

/** What Python writes as a word and AngularJS as a sign; nothing where more than the word would have to change. */
const PYTHON_WORDS: ReadonlyMap<string, string | undefined> = new Map([
  ['and', '&&'],
  ['or', '||'],
  ['not', '!'],
  ['is', '=='],
  ['in', undefined],
  ['if', undefined],
  ['else', undefined],
  ['lambda', undefined],
]);

/** Words of JavaScript that AngularJS takes for names. */
const JAVASCRIPT_WORDS = new Set(['typeof', 'new', 'instanceof', 'function', 'void', 'delete', 'await', 'return']);

/** Why the token at an index cannot stand there: a mistake that has a name, when it is one. */
export function explainUnexpected(source: string, tokens: readonly Token[], index: number): ConditionError {
  const token = tokens[index];
  if (token === undefined || token.kind === 'end') {
    return conditionError('unexpected-end', token?.range ?? { start: source.length, end: source.length });
  }
  // In `not model.a` the word itself is a name; what follows it is what cannot stand there.
  const before = tokens[index - 1];
  const word = pythonWord(token, tokens[index + 1]) ?? pythonWord(before, token);
  if (word !== undefined) {
    const { range, text, sign } = word;
    return conditionError('python-word', range, text, sign === undefined ? undefined : { range, text: sign });
  }
  for (const found of [token, before]) {
    if (found?.kind === 'name' && JAVASCRIPT_WORDS.has(found.value)) {
      return conditionError('javascript-word', found.range, found.value);
    }
  }
  const what = source.slice(token.range.start, token.range.end);
  return conditionError(kindOf(token), token.range, what, editOf(token));
}

function kindOf(token: Token): ConditionErrorKind {
  if (token.kind !== 'operator') return 'unexpected';
  switch (token.value) {
    case '=':
      return 'assignment';
    case '=>':
      return 'arrow';
    case '|':
      return 'filter';
    default:
      return 'unexpected';
  }
}

function editOf({ range, ...token }: Token): ConditionError['edit'] {
  return token.kind === 'operator' && token.value === '=' ? { range, text: '==' } : undefined;
}

interface PythonWord {
  readonly range: TextRange;
  readonly text: string;
  readonly sign: string | undefined;
}

/** A word of Python; `is not` and `not in` are one. */
function pythonWord(token: Token | undefined, next: Token | undefined): PythonWord | undefined {
  if (token?.kind !== 'name' || !PYTHON_WORDS.has(token.value)) return undefined;
  const pair = next?.kind === 'name' ? `${token.value} ${next.value}` : '';
  const isPair = pair === 'is not' || pair === 'not in';
  const range = isPair && next !== undefined ? { start: token.range.start, end: next.range.end } : token.range;
  if (pair === 'is not') return { range, text: pair, sign: '!=' };
  if (pair === 'not in') return { range, text: pair, sign: undefined };
  return { range, text: token.value, sign: PYTHON_WORDS.get(token.value) };
}
