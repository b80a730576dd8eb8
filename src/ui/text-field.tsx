import type { ComponentProps, ReactElement } from 'react';
import { classNames } from './class-names.ts';
import { Field, type FieldOptions } from './field.tsx';

type NativeInput = Omit<
  ComponentProps<'input'>,
  'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'required' | 'id' | 'children' | 'className' | 'type'
>;

export interface TextFieldProps extends FieldOptions, NativeInput {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  /** `password` hides what is typed and keeps it out of password managers. */
  readonly type?: 'text' | 'password' | 'url' | 'email' | undefined;
  /** Set in the code face: identifiers, paths, versions. */
  readonly code?: boolean | undefined;
  readonly className?: string | undefined;
}

export function TextField({
  label,
  help,
  error,
  required,
  hideLabel,
  action,
  value,
  onChange,
  onBlur,
  type = 'text',
  code = false,
  className,
  ...rest
}: TextFieldProps): ReactElement {
  return (
    <Field {...{ label, help, error, required, hideLabel, action, className }}>
      {(control) => (
        <input
          autoComplete={type === 'password' ? 'new-password' : 'off'}
          spellCheck={false}
          {...rest}
          {...control}
          type={type}
          className={classNames('ui-input', code && 'ui-input-code')}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}
