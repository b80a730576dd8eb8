import type { Expression } from './ast.ts';
import type { ConditionEdit } from './condition-error.ts';
import { parseCondition } from './parse.ts';
import { type BareName, findBareNames } from './references.ts';

/** Words of Python that AngularJS takes for names of nothing, and what was meant. `not(…)` is a call for it. */
const PYTHON_NAMES: ReadonlyMap<string, string> = new Map([
  ['None', 'null'],
  ['True', 'true'],
  ['False', 'false'],
  ['not', '!'],
]);

/** The words of Python in an expression that AngularJS understands, though not as they were meant. */
export function findPythonNames(expression: Expression): readonly BareName[] {
  return findBareNames(expression).filter(({ name }) => PYTHON_NAMES.has(name));
}

/** What AngularJS writes for a word of Python. */
export function meantByPython(name: string): string {
  return PYTHON_NAMES.get(name) ?? name;
}

/** One repair at most for every few letters: enough for any condition, and an end for what does not get better. */
const MOST_REPAIRS = 50;

/**
 * A condition with `==` for `=`, and with the signs and words of AngularJS for those of Python; nothing when it would still
 * not be understood, or is fine as it is.
 */
export function repairCondition(source: string): string | undefined {
  let text = source;
  for (let count = 0; count < MOST_REPAIRS; count += 1) {
    const parsed = parseCondition(text);
    if (!parsed.ok) {
      if (parsed.error.edit === undefined) return undefined;
      text = replace(text, parsed.error.edit);
      continue;
    }
    const edits = findPythonNames(parsed.value).map(({ name, range }) => ({ range, text: meantByPython(name) }));
    const repaired = edits.reduceRight(replace, text);
    return repaired === source ? undefined : repaired;
  }
  return undefined;
}

/** A text with one stretch of it replaced. */
export function replace(source: string, { range, text }: ConditionEdit): string {
  return source.slice(0, range.start) + text + source.slice(range.end);
}
