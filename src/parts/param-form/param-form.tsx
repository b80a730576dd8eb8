import { useState } from 'react';
import { formModel, isFieldShown } from '../../domain/condition/form-model.ts';
import type { JsonObject, JsonValue } from '../../domain/dssjson/json-value.ts';
import { checkFieldValue } from '../../domain/params/check-field-value.ts';
import type { FormField } from '../../domain/params/form-field.ts';
import { type FieldState, initialValue } from './field-state.ts';
import { type FormValues, type InnerForm, setValueOf } from './form-values.ts';
import { HelpText } from './help-text.tsx';
import { ParamField } from './param-field.tsx';
import { type PasswordStore, passwordsWithin } from './password-store.ts';
import './param-form.css';

export interface ParamFormProps extends FormValues {
  /** Keeps passwords apart; without it they are values like the others. */
  readonly passwords?: PasswordStore | undefined;
  /** Whether it stands inside a field of another form. */
  readonly isInner?: boolean | undefined;
}

/** The form that DSS makes of parameters. A field is checked when it is left, and from then on with each change. */
export function ParamForm({ fields, values, onChange, passwords, isInner }: ParamFormProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const model = formModel(fields, withPasswords(fields, values, passwords));
  const keys = keysOfFields(fields);
  return (
    <div className="param-form">
      {fields
        .map((field, index) => ({ field, key: keys[index] }))
        .filter(({ field }) => isFieldShown(field, model))
        .map(({ field, key }) => {
          const isApart = field.widget === 'password' && passwords !== undefined;
          const value = isApart ? passwords.read(field.name) : own(values, field.name);
          const state: FieldState<FormField> = {
            field,
            value,
            onChange: (next) => {
              if (!isApart) onChange(field.name, next);
              else passwords.write(field.name, typeof next === 'string' ? next : undefined);
            },
            onBlur: () => setLeft((before) => (before.has(field.name) ? before : new Set([...before, field.name]))),
            error: left.has(field.name)
              ? checkFieldValue(field, value === undefined ? initialValue(field) : value)
              : undefined,
            help: field.help === '' ? undefined : <HelpText text={field.help} />,
            action: undefined,
          };
          const renderInner = ({ name, ...form }: InnerForm) => (
            <ParamForm
              {...form}
              isInner
              passwords={passwords === undefined ? undefined : passwordsWithin(passwords, name)}
            />
          );
          return (
            <ParamField key={key} state={state} renderInner={renderInner} passwords={passwords} isInner={isInner} />
          );
        })}
    </div>
  );
}

/** A name may be declared several times, under conditions of which one holds. (seen) */
function keysOfFields(fields: readonly FormField[]): readonly string[] {
  const counts = new Map<string, number>();
  return fields.map(({ name }) => {
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return `${name} ${count}`;
  });
}

/** What conditions see: passwords that are kept apart are values of the form too. */
function withPasswords(
  fields: readonly FormField[],
  values: JsonObject,
  passwords: PasswordStore | undefined,
): JsonObject {
  if (passwords === undefined) return values;
  return fields
    .filter(({ widget }) => widget === 'password')
    .reduce((all, { name }) => setValueOf(all, name, passwords.read(name)), values);
}

function own(values: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
