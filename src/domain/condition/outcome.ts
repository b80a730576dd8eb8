import type { Expression } from './ast.ts';
import { type ConditionValue, evaluate } from './evaluate.ts';
import { findModelReferences } from './references.ts';

/** What comes out of a condition while some values are not known. */
export type Outcome = 'shown' | 'hidden' | 'unknown';

/** Whether a field is shown when only some values are known, whatever the others are. */
export function outcomeOf(expression: Expression, known: Readonly<Record<string, ConditionValue>>): Outcome {
  switch (expression.kind) {
    case 'logical': {
      const [left, right] = [outcomeOf(expression.left, known), outcomeOf(expression.right, known)];
      const decisive = expression.operator === '&&' ? 'hidden' : 'shown';
      if (left === decisive || right === decisive) return decisive;
      return left === 'unknown' || right === 'unknown' ? 'unknown' : left;
    }
    case 'unary':
      return expression.operator === '!' ? NEGATED[outcomeOf(expression.operand, known)] : decide(expression, known);
    default:
      return decide(expression, known);
  }
}

const NEGATED: Record<Outcome, Outcome> = { shown: 'hidden', hidden: 'shown', unknown: 'unknown' };

/** Evaluates what reads nothing but known values. */
function decide(expression: Expression, known: Readonly<Record<string, ConditionValue>>): Outcome {
  if (!findModelReferences(expression).every(({ name }) => Object.hasOwn(known, name))) return 'unknown';
  const model = Object.fromEntries(
    Object.entries(known).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return evaluate(expression, model) ? 'shown' : 'hidden';
}
