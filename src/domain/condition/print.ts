import { ADDITIVE, type BinaryOperator, EQUALITY, type Expression, RELATIONAL } from './ast.ts';

/** How tightly each kind binds: what binds looser than its place needs parentheses. */
const LEVEL = {
  ternary: 0,
  or: 1,
  and: 2,
  equality: 3,
  relational: 4,
  additive: 5,
  multiplicative: 6,
  unary: 7,
  postfix: 8,
};

/** Writes an expression so that it parses to the same again, with no parentheses but those it needs. */
export function printCondition(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'string' ? printText(expression.value) : printWord(expression.value);
    case 'array':
      return `[${expression.items.map(printCondition).join(', ')}]`;
    case 'object':
      return `{${expression.entries.map(({ key, value }) => `${printText(key)}: ${printCondition(value)}`).join(', ')}}`;
    case 'name':
      return expression.name;
    case 'member':
      return `${within(expression.object, LEVEL.postfix)}.${expression.key}`;
    case 'index':
      return `${within(expression.object, LEVEL.postfix)}[${printCondition(expression.index)}]`;
    case 'call':
      return `${within(expression.callee, LEVEL.postfix)}(${expression.values.map(printCondition).join(', ')})`;
    case 'unary':
      return `${expression.operator}${within(expression.operand, LEVEL.unary)}`;
    case 'binary':
    case 'logical': {
      const level = levelOf(expression);
      return `${within(expression.left, level)} ${expression.operator} ${within(expression.right, level + 1)}`;
    }
    case 'ternary':
      return `${within(expression.test, LEVEL.or)} ? ${printCondition(expression.yes)} : ${printCondition(expression.no)}`;
  }
}

function within(expression: Expression, least: number): string {
  const printed = printCondition(expression);
  return levelOf(expression) < least ? `(${printed})` : printed;
}

function levelOf(expression: Expression): number {
  switch (expression.kind) {
    case 'ternary':
      return LEVEL.ternary;
    case 'logical':
      return expression.operator === '||' ? LEVEL.or : LEVEL.and;
    case 'binary':
      return levelOfOperator(expression.operator);
    case 'unary':
      return LEVEL.unary;
    case 'literal':
      // The dot behind a number would be its decimal point.
      return typeof expression.value === 'number' ? LEVEL.unary : LEVEL.postfix;
    default:
      return LEVEL.postfix;
  }
}

function levelOfOperator(operator: BinaryOperator): number {
  const isOf = (operators: readonly BinaryOperator[]) => operators.includes(operator);
  if (isOf(EQUALITY)) return LEVEL.equality;
  if (isOf(RELATIONAL)) return LEVEL.relational;
  return isOf(ADDITIVE) ? LEVEL.additive : LEVEL.multiplicative;
}

function printWord(value: null | undefined | boolean | number): string {
  return String(value);
}

/** A text in single quotes, as conditions inside JSON are written. */
export function printText(text: string): string {
  const escaped = text.replace(/[\\'\n\r\t\f\v]/g, (char) => ESCAPES.get(char) ?? `\\${char}`);
  return `'${escaped}'`;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\f', '\\f'],
  ['\v', '\\v'],
]);
