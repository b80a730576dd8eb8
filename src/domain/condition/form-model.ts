import type { JsonObject, JsonValue } from '../dssjson/json-value.ts';
import type { FormField } from '../params/form-field.ts';
import { findParamType } from '../params/param-types.ts';
import { isShown } from './evaluate.ts';
import { parseCondition } from './parse.ts';

/**
 * What conditions see as `model`: what was entered, else the default, else what DSS starts with. (seen in DSS 9.0.5)
 * A preset that was not chosen has the mode NONE. (inferred)
 */
export function formModel(fields: readonly FormField[], values: JsonObject): JsonObject {
  const model: Record<string, JsonValue> = Object.create(null);
  for (const field of fields) {
    const entered = Object.hasOwn(values, field.name) ? values[field.name] : undefined;
    const value = entered ?? field.defaultValue ?? emptyValueOf(field);
    if (value !== undefined && field.widget !== 'separator') model[field.name] ??= value;
  }
  return model;
}

function emptyValueOf(field: FormField): JsonValue | undefined {
  return field.widget === 'preset' ? { mode: 'NONE' } : findParamType(field.type)?.emptyValue;
}

/** Whether a form shows a field. A condition that cannot be understood hides nothing here, so that one can go on. */
export function isFieldShown({ isHidden, condition }: FormField, model: JsonObject): boolean {
  if (isHidden) return false;
  if (condition === undefined) return true;
  const parsed = parseCondition(condition);
  return !parsed.ok || isShown(parsed.value, model);
}
