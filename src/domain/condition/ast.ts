import type { TextRange } from '../dssjson/tree.ts';

export const ADDITIVE = ['+', '-'] as const;
export const MULTIPLICATIVE = ['*', '/', '%'] as const;
export const RELATIONAL = ['<', '>', '<=', '>='] as const;
export const EQUALITY = ['==', '!=', '===', '!=='] as const;
export const LOGICAL = ['&&', '||'] as const;
export const UNARY = ['!', '-', '+'] as const;

export type EqualityOperator = (typeof EQUALITY)[number];
export type BinaryOperator =
  | (typeof ADDITIVE)[number]
  | (typeof MULTIPLICATIVE)[number]
  | (typeof RELATIONAL)[number]
  | EqualityOperator;
export type LogicalOperator = (typeof LOGICAL)[number];
export type UnaryOperator = (typeof UNARY)[number];

/** A part of a condition. `range` counts the units of the condition; parentheses around a part belong to it. */
export type Expression =
  | LiteralExpression
  | ArrayExpression
  | ObjectExpression
  | NameExpression
  | MemberExpression
  | IndexExpression
  | CallExpression
  | UnaryExpression
  | BinaryExpression
  | LogicalExpression
  | TernaryExpression;

interface Part {
  readonly range: TextRange;
}

/** A number, a text in quotes, or one of the words true, false, null and undefined. */
export interface LiteralExpression extends Part {
  readonly kind: 'literal';
  readonly value: null | undefined | boolean | number | string;
}

export interface ArrayExpression extends Part {
  readonly kind: 'array';
  readonly items: readonly Expression[];
}

export interface ObjectExpression extends Part {
  readonly kind: 'object';
  readonly entries: readonly { readonly key: string; readonly value: Expression }[];
}

/** A name that stands alone: `model`, or one that AngularJS finds nothing for. */
export interface NameExpression extends Part {
  readonly kind: 'name';
  readonly name: string;
}

/** `object.key`. */
export interface MemberExpression extends Part {
  readonly kind: 'member';
  readonly object: Expression;
  readonly key: string;
  /** The key alone. */
  readonly keyRange: TextRange;
}

/** `object[index]`. */
export interface IndexExpression extends Part {
  readonly kind: 'index';
  readonly object: Expression;
  readonly index: Expression;
}

/** `callee(values)`; only methods of a value do something. */
export interface CallExpression extends Part {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly values: readonly Expression[];
}

export interface UnaryExpression extends Part {
  readonly kind: 'unary';
  readonly operator: UnaryOperator;
  readonly operand: Expression;
}

export interface BinaryExpression extends Part {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface LogicalExpression extends Part {
  readonly kind: 'logical';
  readonly operator: LogicalOperator;
  readonly left: Expression;
  readonly right: Expression;
}

/** `test ? yes : no`. */
export interface TernaryExpression extends Part {
  readonly kind: 'ternary';
  readonly test: Expression;
  readonly yes: Expression;
  readonly no: Expression;
}

/** The parts that a part is made of, from left to right. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'name':
      return [];
    case 'array':
      return expression.items;
    case 'object':
      return expression.entries.map(({ value }) => value);
    case 'member':
      return [expression.object];
    case 'index':
      return [expression.object, expression.index];
    case 'call':
      return [expression.callee, ...expression.values];
    case 'unary':
      return [expression.operand];
    case 'binary':
    case 'logical':
      return [expression.left, expression.right];
    case 'ternary':
      return [expression.test, expression.yes, expression.no];
  }
}

/** An expression and all parts of it, the outer before the inner. */
export function* walk(expression: Expression): Generator<Expression> {
  const open: Expression[] = [expression];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    open.push(...partsOf(next).toReversed());
  }
}
