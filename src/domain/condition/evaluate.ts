import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../dssjson/json-value.ts';
import type { BinaryOperator, CallExpression, Expression } from './ast.ts';
import { callMethod } from './methods.ts';

/** What a part of a condition is worth: what a form can hold, or undefined. */
export type ConditionValue = JsonValue | undefined;

/**
 * The value of a condition for the values of its form, as AngularJS computes it: names it does not know and what
 * undefined or null would have are undefined, and arithmetic takes undefined for nothing. (inferred from AngularJS)
 * Total: it never throws, reads own properties only, and calls nothing but the methods of a fixed table.
 */
export function evaluate(expression: Expression, model: JsonObject): ConditionValue {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'array':
      return expression.items.map((item) => evaluate(item, model) ?? null);
    case 'object':
      return toObject(expression.entries.map(({ key, value }) => [key, evaluate(value, model)]));
    case 'name':
      if (expression.name === 'model') return model;
      return expression.name === 'this' ? toObject([['model', model]]) : undefined;
    case 'member':
      return propertyOf(evaluate(expression.object, model), expression.key);
    case 'index':
      return propertyOf(evaluate(expression.object, model), toText(evaluate(expression.index, model)));
    case 'call':
      return evaluateCall(expression, model);
    case 'unary': {
      const value = evaluate(expression.operand, model);
      if (expression.operator === '!') return !value;
      const number = value === undefined ? 0 : toNumber(value);
      return expression.operator === '-' ? -number : number;
    }
    case 'binary':
      return OPERATORS[expression.operator](evaluate(expression.left, model), evaluate(expression.right, model));
    case 'logical': {
      const left = evaluate(expression.left, model);
      const isDecided = expression.operator === '&&' ? !left : Boolean(left);
      return isDecided ? left : evaluate(expression.right, model);
    }
    case 'ternary':
      return evaluate(evaluate(expression.test, model) ? expression.yes : expression.no, model);
  }
}

/** Whether the field of a condition is shown. */
export function isShown(expression: Expression, model: JsonObject): boolean {
  return Boolean(evaluate(expression, model));
}

function evaluateCall({ callee, values }: CallExpression, model: JsonObject): ConditionValue {
  if (callee.kind !== 'member' && callee.kind !== 'index') return undefined;
  const owner = evaluate(callee.object, model);
  const name = callee.kind === 'member' ? callee.key : toText(evaluate(callee.index, model));
  return callMethod(
    owner,
    name,
    values.map((value) => evaluate(value, model)),
  );
}

/** An own property: of a text or list its length and items, of anything else what was written into it. */
function propertyOf(owner: ConditionValue, key: string): ConditionValue {
  if (typeof owner === 'string' || isJsonArray(owner)) {
    if (key === 'length') return owner.length;
    return /^(?:0|[1-9]\d{0,8})$/.test(key) ? owner[Number(key)] : undefined;
  }
  if (!isJsonObject(owner) || key === '__proto__' || key === 'constructor') return undefined;
  return Object.hasOwn(owner, key) ? owner[key] : undefined;
}

function toObject(entries: readonly (readonly [string, ConditionValue])[]): JsonObject {
  const object: Record<string, JsonValue> = Object.create(null);
  for (const [key, value] of entries) if (value !== undefined) object[key] = value;
  return object;
}

const OPERATORS: Record<BinaryOperator, (left: ConditionValue, right: ConditionValue) => ConditionValue> = {
  '+': add,
  '-': (left, right) => toNumber(left ?? 0) - toNumber(right ?? 0),
  '*': (left, right) => toNumber(left) * toNumber(right),
  '/': (left, right) => toNumber(left) / toNumber(right),
  '%': (left, right) => toNumber(left) % toNumber(right),
  '<': (left, right) => isLess(left, right),
  '>': (left, right) => isLess(right, left),
  '<=': (left, right) => isLess(left, right) || isSameOrder(left, right),
  '>=': (left, right) => isLess(right, left) || isSameOrder(left, right),
  '==': isLooselyEqual,
  '!=': (left, right) => !isLooselyEqual(left, right),
  '===': (left, right) => left === right,
  '!==': (left, right) => left !== right,
};

/** AngularJS takes undefined for nothing when it adds. */
function add(left: ConditionValue, right: ConditionValue): ConditionValue {
  if (left === undefined) return right;
  if (right === undefined) return left;
  const [a, b] = [toPrimitive(left), toPrimitive(right)];
  return typeof a === 'string' || typeof b === 'string' ? toText(a) + toText(b) : toNumber(a) + toNumber(b);
}

function isLess(left: ConditionValue, right: ConditionValue): boolean {
  const [a, b] = [toPrimitive(left), toPrimitive(right)];
  return typeof a === 'string' && typeof b === 'string' ? a < b : toNumber(a) < toNumber(b);
}

/** The part of `<=` and `>=` that is not `<` or `>`: unlike `==`, null is 0 here. */
function isSameOrder(left: ConditionValue, right: ConditionValue): boolean {
  const [a, b] = [toPrimitive(left), toPrimitive(right)];
  return typeof a === 'string' && typeof b === 'string' ? a === b : toNumber(a) === toNumber(b);
}

/** `==` of JavaScript: undefined is null, numbers and texts meet as numbers, lists and objects as texts. */
function isLooselyEqual(left: ConditionValue, right: ConditionValue): boolean {
  if (left === undefined || left === null) return right === undefined || right === null;
  if (right === undefined || right === null) return false;
  if (typeof left === 'object' && typeof right === 'object') return left === right;
  const [a, b] = [toPrimitive(left), toPrimitive(right)];
  return typeof a === 'string' && typeof b === 'string' ? a === b : toNumber(a) === toNumber(b);
}

type Primitive = null | undefined | boolean | number | string;

function toPrimitive(value: ConditionValue): Primitive {
  if (isJsonArray(value)) return toText(value);
  return isJsonObject(value) ? '[object Object]' : value;
}

/** As `String` of JavaScript, which objects without a prototype would make throw; deep lists end somewhere. */
export function toText(value: ConditionValue, level = 0): string {
  if (isJsonArray(value)) {
    if (level > 100) return '';
    return value.map((item) => (item === null ? '' : toText(item, level + 1))).join(',');
  }
  return isJsonObject(value) ? '[object Object]' : String(value);
}

function toNumber(value: ConditionValue): number {
  return Number(toPrimitive(value));
}
