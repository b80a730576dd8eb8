import type { TextRange } from '../dssjson/tree.ts';
import { err, ok, type Result } from '../result.ts';
import {
  ADDITIVE,
  type BinaryOperator,
  EQUALITY,
  type Expression,
  LOGICAL,
  type LogicalOperator,
  MULTIPLICATIVE,
  RELATIONAL,
  UNARY,
} from './ast.ts';
import { type ConditionError, conditionError } from './condition-error.ts';
import { explainUnexpected } from './explain-unexpected.ts';
import { type Operator, readTokens, type Token } from './tokens.ts';

export type Parsed = Result<Expression, ConditionError>;

/** How deep brackets and signs may stand inside each other. */
const MOST_LEVELS = 100;

/**
 * Parses a condition as AngularJS parses expressions. What it would parse but nobody can mean in a condition is an error
 * too: assignments, filters, a second expression. Total: any text gives an expression or an error.
 */
export function parseCondition(source: string): Parsed {
  const tokens = readTokens(source);
  if (!tokens.ok) return tokens;
  if (tokens.value.length === 1) return err(conditionError('empty', { start: 0, end: source.length }));
  return new Parser(source, tokens.value).parse();
}

const BINARY_LEVELS: readonly (readonly BinaryOperator[])[] = [EQUALITY, RELATIONAL, ADDITIVE, MULTIPLICATIVE];

const WORDS: ReadonlyMap<string, boolean | null | undefined> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
]);

/** Recursive descent with the levels of precedence of AngularJS. Errors leave through `Failure`, which never gets out. */
class Parser {
  readonly #source: string;
  readonly #tokens: readonly Token[];
  #next = 0;
  #level = 0;

  constructor(source: string, tokens: readonly Token[]) {
    this.#source = source;
    this.#tokens = tokens;
  }

  parse(): Parsed {
    try {
      const expression = this.#expression();
      const semicolon = this.#take([';']);
      if (this.#token.kind === 'end') return ok(expression);
      if (semicolon !== undefined) return err(conditionError('several', this.#token.range));
      throw this.#unexpected();
    } catch (failure) {
      if (failure instanceof Failure) return err(failure.error);
      throw failure;
    }
  }

  get #token(): Token {
    const token = this.#tokens[this.#next] ?? this.#tokens.at(-1);
    if (token === undefined) throw new Error('There is always a token at the end.');
    return token;
  }

  /** The next token when it is one of these operators; it is then consumed. */
  #take<T extends Operator>(operators: readonly T[]): { readonly value: T; readonly range: TextRange } | undefined {
    const token = this.#token;
    if (token.kind !== 'operator') return undefined;
    const value = operators.find((operator) => operator === token.value);
    if (value === undefined) return undefined;
    this.#next += 1;
    return { value, range: token.range };
  }

  /** Where the last consumed token ends. */
  get #end(): number {
    return this.#tokens[this.#next - 1]?.range.end ?? 0;
  }

  #since(start: number): TextRange {
    return { start, end: this.#end };
  }

  #unexpected(): Failure {
    return new Failure(explainUnexpected(this.#source, this.#tokens, this.#next));
  }

  #nested<T>(read: () => T): T {
    if (this.#level >= MOST_LEVELS) throw new Failure(conditionError('too-deep', this.#token.range));
    this.#level += 1;
    const result = read();
    this.#level -= 1;
    return result;
  }

  /** A condition may be followed by `? … : …`. */
  #expression(): Expression {
    return this.#nested(() => {
      const { start } = this.#token.range;
      const test = this.#logical(1);
      if (this.#take(['?']) === undefined) return test;
      const yes = this.#expression();
      if (this.#take([':']) === undefined) throw this.#unexpected();
      const no = this.#expression();
      return { kind: 'ternary', test, yes, no, range: this.#since(start) };
    });
  }

  /** `||` (1) binds looser than `&&` (0). */
  #logical(index: number): Expression {
    const operator: LogicalOperator | undefined = LOGICAL[index];
    if (operator === undefined) return this.#binary(0);
    const { start } = this.#token.range;
    let left = this.#logical(index - 1);
    while (this.#take([operator]) !== undefined) {
      const right = this.#logical(index - 1);
      left = { kind: 'logical', operator, left, right, range: this.#since(start) };
    }
    return left;
  }

  #binary(level: number): Expression {
    const operators = BINARY_LEVELS[level];
    if (operators === undefined) return this.#unary();
    const { start } = this.#token.range;
    let left = this.#binary(level + 1);
    for (let found = this.#take(operators); found !== undefined; found = this.#take(operators)) {
      const right = this.#binary(level + 1);
      left = { kind: 'binary', operator: found.value, left, right, range: this.#since(start) };
    }
    return left;
  }

  #unary(): Expression {
    const { start } = this.#token.range;
    const found = this.#take(UNARY);
    if (found === undefined) return this.#postfix();
    const operand = this.#nested(() => this.#unary());
    return { kind: 'unary', operator: found.value, operand, range: this.#since(start) };
  }

  #postfix(): Expression {
    const { start } = this.#token.range;
    let expression = this.#primary();
    for (let found = this.#take(['.', '[', '(']); found !== undefined; found = this.#take(['.', '[', '('])) {
      if (found.value === '.') {
        const key = this.#token;
        if (key.kind !== 'name') throw this.#unexpected();
        this.#next += 1;
        expression = {
          kind: 'member',
          object: expression,
          key: key.value,
          keyRange: key.range,
          range: this.#since(start),
        };
      } else if (found.value === '[') {
        const index = this.#expression();
        this.#close(']', found.range);
        expression = { kind: 'index', object: expression, index, range: this.#since(start) };
      } else {
        const values = this.#list(')', found.range, false);
        expression = { kind: 'call', callee: expression, values, range: this.#since(start) };
      }
    }
    return expression;
  }

  #primary(): Expression {
    const token = this.#token;
    const { range } = token;
    const open = this.#take(['(', '[', '{']);
    if (open?.value === '(') {
      const inner = this.#expression();
      this.#close(')', open.range);
      return { ...inner, range: this.#since(range.start) };
    }
    if (open?.value === '[') {
      const items = this.#list(']', open.range, true);
      return { kind: 'array', items, range: this.#since(range.start) };
    }
    if (open !== undefined) return this.#object(open.range);
    if (token.kind === 'operator' || token.kind === 'end') throw this.#unexpected();
    this.#next += 1;
    if (token.kind !== 'name') return { kind: 'literal', value: token.value, range };
    if (WORDS.has(token.value)) return { kind: 'literal', value: WORDS.get(token.value), range };
    return { kind: 'name', name: token.value, range };
  }

  /** Expressions between commas up to a bracket, which is consumed. */
  #list(closing: ']' | ')', opened: TextRange, allowsTrailing: boolean): readonly Expression[] {
    const items: Expression[] = [];
    if (this.#take([closing]) !== undefined) return items;
    for (;;) {
      items.push(this.#expression());
      if (this.#take([',']) === undefined) {
        this.#close(closing, opened);
        return items;
      }
      if (allowsTrailing && this.#take([closing]) !== undefined) return items;
    }
  }

  #object(opened: TextRange): Expression {
    const entries: { key: string; value: Expression }[] = [];
    while (this.#take(['}']) === undefined) {
      const key = this.#token;
      if (key.kind === 'operator' || key.kind === 'end') throw this.#unexpected();
      this.#next += 1;
      if (this.#take([':']) === undefined) throw this.#unexpected();
      entries.push({ key: String(key.value), value: this.#expression() });
      if (this.#take([',']) !== undefined) continue;
      this.#close('}', opened);
      break;
    }
    return { kind: 'object', entries, range: this.#since(opened.start) };
  }

  #close(closing: ']' | ')' | '}', opened: TextRange): void {
    if (this.#take([closing]) !== undefined) return;
    if (this.#token.kind !== 'end') throw this.#unexpected();
    throw new Failure(conditionError('unclosed-bracket', opened, this.#source.slice(opened.start, opened.end)));
  }
}

/** Carries an error out of the recursion. */
class Failure extends Error {
  readonly error: ConditionError;

  constructor(error: ConditionError) {
    super(error.message);
    this.error = error;
  }
}
