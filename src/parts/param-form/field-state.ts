import type { ReactNode } from 'react';
import type { JsonValue } from '../../domain/dssjson/json-value.ts';
import type { FieldFacts } from '../../domain/params/form-field.ts';
import { findParamType } from '../../domain/params/param-types.ts';

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

/** What a field holds before anything is entered: the default, else what DSS starts with. (seen in DSS 9.0.5) */
export function initialValue({ defaultValue, type }: FieldFacts): JsonValue | undefined {
  return defaultValue === undefined ? findParamType(type)?.emptyValue : defaultValue;
}

/** What a field shows: what was entered, else what it starts with, as DSS does. */
export function shownValue(state: FieldState<FieldFacts>): JsonValue | undefined {
  return state.value === undefined ? initialValue(state.field) : state.value;
}

/**
 * What emptying a field makes of its value. A field that starts with something would fall back to it if it were merely
 * unset, so it keeps the empty value instead.
 */
export function emptiedValue(field: FieldFacts, empty: JsonValue): JsonValue | undefined {
  const isUnsetEmpty = JSON.stringify(initialValue(field) ?? empty) === JSON.stringify(empty);
  return isUnsetEmpty ? undefined : empty;
}
