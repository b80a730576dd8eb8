import type { ComponentProps, ReactElement } from 'react';
import { Field, type FieldOptions } from './field.tsx';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean | undefined;
}

export interface SelectGroup {
  readonly label: string;
  readonly options: readonly SelectOption[];
}

type NativeSelect = Omit<
  ComponentProps<'select'>,
  'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'required' | 'id' | 'children' | 'className' | 'multiple'
>;

export interface SelectFieldProps extends FieldOptions, NativeSelect {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly options: readonly (SelectOption | SelectGroup)[];
  /** The text of the choice with the empty value, when nothing chosen is a state of its own. */
  readonly placeholder?: string | undefined;
  readonly className?: string | undefined;
}

/** A native list of choices. A value that is not among the options is shown as it is, never dropped. */
export function SelectField({
  label,
  help,
  error,
  required,
  hideLabel,
  action,
  value,
  onChange,
  onBlur,
  options,
  placeholder,
  className,
  ...rest
}: SelectFieldProps): ReactElement {
  const isKnown = options.some((entry) =>
    'options' in entry ? entry.options.some((option) => option.value === value) : entry.value === value,
  );
  return (
    <Field {...{ label, help, error, required, hideLabel, action, className }}>
      {(control) => (
        <select
          {...rest}
          {...control}
          className="ui-input ui-select"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={onBlur}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {!isKnown && (value !== '' || placeholder === undefined) && <option value={value}>{value}</option>}
          {options.map((entry) =>
            'options' in entry ? (
              <optgroup key={entry.label} label={entry.label}>
                {entry.options.map((option) => (
                  <Choice key={option.value} option={option} />
                ))}
              </optgroup>
            ) : (
              <Choice key={entry.value} option={entry} />
            ),
          )}
        </select>
      )}
    </Field>
  );
}

function Choice({ option }: { readonly option: SelectOption }): ReactElement {
  return (
    <option value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  );
}
