import { type ComponentProps, type ReactElement, useState } from 'react';
import { Field, type FieldOptions } from './field.tsx';
import { readTypedNumber } from './number-draft.ts';

type NativeInput = Omit<
  ComponentProps<'input'>,
  'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'required' | 'id' | 'children' | 'className' | 'type'
>;

export interface NumberFieldProps extends FieldOptions, NativeInput {
  /** `null` when the field is empty. */
  readonly value: number | null;
  /** Called with each text that is a number, and with `null` when it is emptied; not while it is no number. */
  readonly onChange: (value: number | null) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly integer?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A number typed as text, so that `-` and `1.` on the way to a number are kept as they are. */
export function NumberField({
  label,
  help,
  error,
  required,
  hideLabel,
  action,
  value,
  onChange,
  onBlur,
  integer = false,
  className,
  ...rest
}: NumberFieldProps): ReactElement {
  const [draft, setDraft] = useState<{ readonly text: string; readonly value: number | null }>();
  const text = draft !== undefined && draft.value === value ? draft.text : value === null ? '' : String(value);
  const isInvalid = readTypedNumber(text, integer).kind === 'invalid';
  const shownError = error ?? (isInvalid ? `Not ${integer ? 'a whole number' : 'a number'}. Not saved.` : undefined);

  function change(next: string): void {
    const typed = readTypedNumber(next, integer);
    const nextValue = typed.kind === 'number' ? typed.value : typed.kind === 'empty' ? null : value;
    setDraft({ text: next, value: nextValue });
    if (nextValue !== value) onChange(nextValue);
  }

  return (
    <Field {...{ label, help, required, hideLabel, action, className }} error={shownError}>
      {(control) => (
        <input
          autoComplete="off"
          {...rest}
          {...control}
          type="text"
          inputMode={integer ? 'numeric' : 'decimal'}
          className="ui-input"
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}
