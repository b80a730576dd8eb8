import type { JsonObject, JsonValue } from '../../domain/dssjson/json-value.ts';
import type { FormField } from '../../domain/params/form-field.ts';

/** Fields, what was entered in them, and where a change goes. */
export interface FormValues {
  readonly fields: readonly FormField[];
  /** What was entered, by name. A default counts while a value is absent, and is not among these. */
  readonly values: JsonObject;
  /** `undefined` unsets a value. */
  readonly onChange: (name: string, value: JsonValue | undefined) => void;
}

/** The form inside another field: a preset filled in on the spot, an item of a list. */
export interface InnerForm extends FormValues {
  /** Tells it from the other forms of the form around it. */
  readonly name: string;
}

/** Values of a form with one of them changed; `undefined` unsets it. */
export function setValueOf(values: JsonObject, name: string, value: JsonValue | undefined): JsonObject {
  const others = Object.entries(values).filter(([other]) => other !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
}
