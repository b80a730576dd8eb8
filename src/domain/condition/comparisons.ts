import { type Expression, type LiteralExpression, walk } from './ast.ts';
import { type ModelReference, modelReference } from './references.ts';

/** A value that a condition holds a parameter against. */
export interface Comparison {
  readonly read: ModelReference;
  readonly literal: LiteralExpression;
  /** `equal`: whether it is the value. `contains`: whether the value, a list or text, has it in it. */
  readonly kind: 'equal' | 'contains';
}

/** Where a condition holds parameters against literals: `model.a == 'x'`, `['x', 'y'].includes(model.a)`, `model.list.includes('x')`. */
export function findComparisons(expression: Expression): readonly Comparison[] {
  return [...walk(expression)].flatMap(comparisonsOf);
}

function comparisonsOf(part: Expression): readonly Comparison[] {
  if (part.kind === 'binary') {
    if (!/^[!=]==?$/.test(part.operator)) return [];
    return [...compare(part.left, part.right, 'equal'), ...compare(part.right, part.left, 'equal')];
  }
  if (part.kind !== 'call' || part.callee.kind !== 'member') return [];
  const { object, key } = part.callee;
  const [value] = part.values;
  if (value === undefined || (key !== 'includes' && key !== 'indexOf')) return [];
  if (object.kind === 'array') return object.items.flatMap((item) => compare(value, item, 'equal'));
  return compare(object, value, 'contains');
}

function compare(read: Expression, literal: Expression, kind: Comparison['kind']): readonly Comparison[] {
  const found = modelReference(read);
  return found === undefined || literal.kind !== 'literal' ? [] : [{ read: found, literal, kind }];
}
