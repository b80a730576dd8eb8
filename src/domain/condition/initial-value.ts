import type { ParamSpec } from '../params/read-params.ts';
import type { ConditionValue } from './evaluate.ts';

/** What `model` has for a parameter before anything is filled in: its default, else what DSS starts with. (seen in DSS 9.0.5) */
export function initialValue({ defaultValue, typeInfo }: ParamSpec): ConditionValue {
  return defaultValue === undefined ? typeInfo?.emptyValue : defaultValue;
}
