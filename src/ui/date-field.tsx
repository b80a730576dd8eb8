import type { ComponentProps, ReactElement } from 'react';
import { Field, type FieldOptions } from './field.tsx';

type NativeInput = Omit<
  ComponentProps<'input'>,
  'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'required' | 'id' | 'children' | 'className' | 'type'
>;

export interface DateFieldProps extends FieldOptions, NativeInput {
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly className?: string | undefined;
}

export function DateField({
  label,
  help,
  error,
  required,
  hideLabel,
  action,
  value,
  onChange,
  onBlur,
  className,
  ...rest
}: DateFieldProps): ReactElement {
  return (
    <Field {...{ label, help, error, required, hideLabel, action, className }}>
      {(control) => (
        <input
          {...rest}
          {...control}
          type="date"
          className="ui-input"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}
