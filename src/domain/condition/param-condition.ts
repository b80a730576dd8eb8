import type { ParamSpec } from '../params/read-params.ts';
import { type Parsed, parseCondition } from './parse.ts';

/** The condition of a parameter that is written as a text. */
export interface ConditionText {
  readonly source: string;
  readonly parsed: Parsed;
}

const known = new WeakMap<ParamSpec, ConditionText>();

/** The condition of a parameter; nothing when it has none, a blank one, or one that is just true or false. Parsed once. */
export function conditionOf(param: ParamSpec): ConditionText | undefined {
  const source = param.visibilityCondition;
  if (typeof source !== 'string' || source.trim() === '') return undefined;
  let found = known.get(param);
  if (found === undefined) {
    found = { source, parsed: parseCondition(source) };
    known.set(param, found);
  }
  return found;
}
