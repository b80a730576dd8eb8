import { type ReactNode, useState } from 'react';
import type { JsonObject, JsonValue } from '../../domain/dssjson/json-value.ts';
import { checkFieldValue } from '../../domain/params/check-field-value.ts';
import type { FormField } from '../../domain/params/form-field.ts';
import type { FieldState } from './field-state.ts';
import type { FormValues, InnerForm } from './form-values.ts';
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
  return (
    <div className="param-form">
      {fields
        .filter((field) => !field.isHidden)
        .map((field) => {
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
            error: left.has(field.name) ? checkFieldValue(field, value ?? field.defaultValue) : undefined,
            help: helpOf(field),
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
            <ParamField
              key={field.name}
              state={state}
              renderInner={renderInner}
              passwords={passwords}
              isInner={isInner}
            />
          );
        })}
    </div>
  );
}

/** The help of a field, and when it is shown at all. */
function helpOf(field: FormField): ReactNode | undefined {
  if (field.help === '' && field.condition === undefined) return undefined;
  return (
    <>
      <HelpText text={field.help} />
      {field.condition === undefined ? null : (
        <span className="param-condition">
          {' '}
          Shown while <code>{field.condition}</code>
        </span>
      )}
    </>
  );
}

function own(values: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
