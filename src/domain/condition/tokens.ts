import type { TextRange } from '../dssjson/tree.ts';
import { err, ok, type Result } from '../result.ts';
import { type ConditionError, conditionError } from './condition-error.ts';

/** A piece of a condition. `text` has its escapes resolved; `end` is empty and stands behind everything. */
export type Token =
  | { readonly kind: 'number'; readonly range: TextRange; readonly value: number }
  | { readonly kind: 'text'; readonly range: TextRange; readonly value: string }
  | { readonly kind: 'name'; readonly range: TextRange; readonly value: string }
  | { readonly kind: 'operator'; readonly range: TextRange; readonly value: Operator }
  | { readonly kind: 'end'; readonly range: TextRange };

/** The signs that AngularJS knows, and `=>`, which it does not: told apart from `=` to say what is wrong. */
const OPERATORS = [
  ...['===', '!==', '==', '!=', '<=', '>=', '=>', '&&', '||', '<', '>', '!', '=', '+', '-', '*', '/', '%'],
  ...['?', ':', '.', ',', ';', '(', ')', '[', ']', '{', '}', '|'],
] as const;

export type Operator = (typeof OPERATORS)[number];

const SPACE = /[ \r\n\t\v\u00a0]+/y;
const NAME = /[A-Za-z_$][\w$]*/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['f', '\f'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

/** More pieces than any condition that a person would write: what is nested no deeper than this can be walked safely. */
const MOST_TOKENS = 1000;

/** Cuts a condition into the pieces that AngularJS would. */
export function readTokens(source: string): Result<readonly Token[], ConditionError> {
  const tokens: Token[] = [];
  let at = skipSpace(source, 0);
  while (at < source.length) {
    if (tokens.length >= MOST_TOKENS) return err(conditionError('too-long', { start: at, end: source.length }));
    const read = readToken(source, at);
    if (!read.ok) return read;
    tokens.push(read.value);
    at = skipSpace(source, read.value.range.end);
  }
  return ok([...tokens, { kind: 'end', range: { start: source.length, end: source.length } }]);
}

function readToken(source: string, start: number): Result<Token, ConditionError> {
  const char = source.charAt(start);
  if (char === "'" || char === '"') return readText(source, start, char);
  if (char === '`') {
    const closing = source.indexOf('`', start + 1);
    return err(conditionError('template', { start, end: closing < 0 ? source.length : closing + 1 }));
  }
  const number = matchAt(NUMBER, source, start);
  if (number !== undefined) {
    return ok({ kind: 'number', range: { start, end: start + number.length }, value: Number(number) });
  }
  const name = matchAt(NAME, source, start);
  if (name !== undefined) return ok({ kind: 'name', range: { start, end: start + name.length }, value: name });
  const operator = OPERATORS.find((candidate) => source.startsWith(candidate, start));
  if (operator !== undefined) {
    return ok({ kind: 'operator', range: { start, end: start + operator.length }, value: operator });
  }
  const length = (source.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
  return err(conditionError('bad-character', { start, end: start + length }, source.slice(start, start + length)));
}

function readText(source: string, start: number, quote: string): Result<Token, ConditionError> {
  let value = '';
  let at = start + 1;
  while (at < source.length) {
    const char = source.charAt(at);
    if (char === quote) return ok({ kind: 'text', range: { start, end: at + 1 }, value });
    if (char !== '\\') {
      value += char;
      at += 1;
      continue;
    }
    const escaped = source.charAt(at + 1);
    if (escaped !== 'u') {
      // Of an escape that means nothing only the backslash is dropped.
      value += ESCAPES.get(escaped) ?? escaped;
      at += 2;
      continue;
    }
    const digits = source.slice(at + 2, at + 6);
    if (!/^[\da-fA-F]{4}$/.test(digits)) return err(conditionError('bad-escape', { start: at, end: at + 2 }));
    value += String.fromCharCode(Number.parseInt(digits, 16));
    at += 6;
  }
  return err(conditionError('unclosed-text', { start, end: source.length }));
}

function skipSpace(source: string, at: number): number {
  return at + (matchAt(SPACE, source, at)?.length ?? 0);
}

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}
