import type { JsonObject } from '../dssjson/json-value.ts';
import { type Expression, partsOf } from './ast.ts';
import { type ConditionValue, evaluate } from './evaluate.ts';
import { METHOD_NAMES } from './methods.ts';

/** A part of a condition and what it is worth for the values of a form. */
export interface ExplainedPart {
  /** As written. */
  readonly text: string;
  readonly value: ConditionValue;
  /** How many parts it stands inside of. */
  readonly depth: number;
  /** Whether the outcome did not depend on it: what `&&` and `||` no longer look at. */
  readonly isSkipped: boolean;
  /** A method it calls that is not computed here, so that its value may differ in DSS. */
  readonly unknownMethod: string | undefined;
}

/** The values of the parts of a condition that tell something, the outer before the inner; the first is the whole. */
export function explainCondition(source: string, expression: Expression, model: JsonObject): readonly ExplainedPart[] {
  return explain(source, expression, model, 0, false);
}

function explain(
  source: string,
  expression: Expression,
  model: JsonObject,
  depth: number,
  isSkipped: boolean,
): readonly ExplainedPart[] {
  const value = evaluate(expression, model);
  const text = source.slice(expression.range.start, expression.range.end);
  const own: ExplainedPart = { text, value, depth, isSkipped, unknownMethod: findUnknownMethod(expression) };
  const skipped = skippedParts(expression, model);
  const inner = tellingParts(expression).flatMap((part) =>
    explain(source, part, model, depth + 1, isSkipped || skipped.includes(part)),
  );
  return [own, ...inner];
}

/** The parts whose value is not obvious: literals are, and so is `model` itself. */
function tellingParts(expression: Expression): readonly Expression[] {
  if (expression.kind === 'call' && (expression.callee.kind === 'member' || expression.callee.kind === 'index')) {
    return [expression.callee.object, ...expression.values].filter(isTelling);
  }
  return partsOf(expression).filter(isTelling);
}

function isTelling(part: Expression): boolean {
  if (part.kind === 'literal') return false;
  if (part.kind === 'name') return part.name !== 'model';
  return part.kind !== 'array' || part.items.some(isTelling);
}

function skippedParts(expression: Expression, model: JsonObject): readonly Expression[] {
  if (expression.kind === 'logical') {
    const left = Boolean(evaluate(expression.left, model));
    return left === (expression.operator === '||') ? [expression.right] : [];
  }
  if (expression.kind !== 'ternary') return [];
  return [evaluate(expression.test, model) ? expression.no : expression.yes];
}

function findUnknownMethod(expression: Expression): string | undefined {
  if (expression.kind !== 'call' || expression.callee.kind !== 'member') return undefined;
  return METHOD_NAMES.has(expression.callee.key) ? undefined : expression.callee.key;
}
