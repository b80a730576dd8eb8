import type { ReactNode } from 'react';
import type { JsonValue } from '../../domain/dssjson/json-value.ts';
import type { FieldFacts } from '../../domain/params/form-field.ts';

/** What a drawn field works on. */
export interface FieldState<Field extends FieldFacts> {
  readonly field: Field;
  /** What was entered; nothing yet when undefined. */
  readonly value: JsonValue | undefined;
  readonly onChange: (value: JsonValue | undefined) => void;
  readonly onBlur: () => void;
  readonly error: string | undefined;
  /** The help, ready to be shown. */
  readonly help: ReactNode | undefined;
  /** At the right of the label. */
  readonly action: ReactNode | undefined;
}

/** What the fields of `ui` take besides their value. */
export function frameOf(state: FieldState<FieldFacts>) {
  const { field, error, help, action, onBlur } = state;
  return { label: field.label, required: field.isMandatory, error, help, action, onBlur };
}

/** What a field shows: what was entered, else the default, as DSS does. (seen) */
export function shownValue(state: FieldState<FieldFacts>): JsonValue | undefined {
  return state.value === undefined ? state.field.defaultValue : state.value;
}

/**
 * What emptying a field makes of its value. A field with a default would fall back to it if it were merely unset, so it
 * keeps the empty value instead.
 */
export function emptiedValue(field: FieldFacts, empty: JsonValue): JsonValue | undefined {
  return field.defaultValue === undefined ? undefined : empty;
}
