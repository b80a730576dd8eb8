import type { Expression } from './ast.ts';
import { parseCondition } from './parse.ts';

/** The expression of a condition that is known to be one. */
export function parsed(source: string): Expression {
  const result = parseCondition(source);
  if (!result.ok) throw new Error(`${source}: ${result.error.message}`);
  return result.value;
}

/** An expression without the places of its parts. */
export function withoutRanges(expression: Expression): unknown {
  return JSON.parse(
    JSON.stringify(expression, (key, value: unknown) => {
      if (key === 'range' || key === 'keyRange') return undefined;
      return value === undefined ? '(undefined)' : value;
    }),
  );
}
