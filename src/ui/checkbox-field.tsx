import type { ComponentProps, ReactElement } from 'react';
import { classNames } from './class-names.ts';
import { FieldNotes, type FieldOptions, useFieldControl } from './field.tsx';

type NativeInput = Omit<
  ComponentProps<'input'>,
  'value' | 'checked' | 'defaultChecked' | 'onChange' | 'onBlur' | 'required' | 'id' | 'children' | 'className' | 'type'
>;

export interface CheckboxFieldProps extends Omit<FieldOptions, 'action'>, NativeInput {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly className?: string | undefined;
}

export function CheckboxField({
  label,
  help,
  error,
  required,
  hideLabel = false,
  value,
  onChange,
  onBlur,
  className,
  ...rest
}: CheckboxFieldProps): ReactElement {
  const control = useFieldControl({ help, error, required });
  return (
    <div className={classNames('ui-checkbox', className)}>
      <input
        {...rest}
        {...control}
        type="checkbox"
        checked={value}
        onChange={(event) => onChange(event.currentTarget.checked)}
        onBlur={onBlur}
      />
      <label htmlFor={control.id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <div className="ui-checkbox-notes">
        <FieldNotes id={control.id} help={help} error={error} />
      </div>
    </div>
  );
}
