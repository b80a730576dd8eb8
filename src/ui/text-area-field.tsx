import type { ComponentProps, ReactElement } from 'react';
import { classNames } from './class-names.ts';
import { Field, type FieldOptions } from './field.tsx';

type NativeTextArea = Omit<
  ComponentProps<'textarea'>,
  'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'required' | 'id' | 'children' | 'className'
>;

export interface TextAreaFieldProps extends FieldOptions, NativeTextArea {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly code?: boolean | undefined;
  readonly className?: string | undefined;
}

export function TextAreaField({
  label,
  help,
  error,
  required,
  hideLabel,
  action,
  value,
  onChange,
  onBlur,
  code = false,
  className,
  ...rest
}: TextAreaFieldProps): ReactElement {
  return (
    <Field {...{ label, help, error, required, hideLabel, action, className }}>
      {(control) => (
        <textarea
          rows={3}
          {...rest}
          {...control}
          className={classNames('ui-input', code && 'ui-input-code')}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}
