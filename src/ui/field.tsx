import { type ReactElement, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import './field.css';

/** What the control of a field must carry; spread it onto the input. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-required': boolean | undefined;
}

/** What every field takes besides its value. */
export interface FieldOptions {
  /** The accessible name of the control, exactly. */
  readonly label: string;
  readonly help?: ReactNode | undefined;
  /** What is wrong and what to do, in words; its presence marks the control invalid. */
  readonly error?: ReactNode | undefined;
  readonly required?: boolean | undefined;
  /** Keeps the label for assistive technology only, where a heading or a column already says it. */
  readonly hideLabel?: boolean | undefined;
  /** At the right of the label: a button that reveals the place in the JSON, for one. */
  readonly action?: ReactNode | undefined;
}

export interface FieldProps extends FieldOptions {
  readonly className?: string | undefined;
  readonly children: (control: FieldControl) => ReactNode;
}

/** The ids and states that tie a control to its help and its error. */
export function useFieldControl(options: Pick<FieldOptions, 'help' | 'error' | 'required'>): FieldControl {
  const id = useId();
  const hasHelp = hasText(options.help);
  const hasError = hasText(options.error);
  const describedBy = classNames(hasError && errorId(id), hasHelp && helpId(id));
  return {
    id,
    'aria-describedby': describedBy === '' ? undefined : describedBy,
    'aria-invalid': hasError ? true : undefined,
    'aria-required': options.required === true ? true : undefined,
  };
}

/** The texts under a control: first what is wrong, then the help. */
export function FieldNotes({
  id,
  help,
  error,
}: {
  readonly id: string;
  readonly help?: ReactNode | undefined;
  readonly error?: ReactNode | undefined;
}): ReactElement {
  return (
    <>
      {hasText(error) && (
        <p id={errorId(id)} className="ui-field-error">
          {error}
        </p>
      )}
      {hasText(help) && (
        <p id={helpId(id)} className="ui-field-help">
          {help}
        </p>
      )}
    </>
  );
}

/** A control with its label above, and its error and help below. */
export function Field({
  label,
  help,
  error,
  required,
  hideLabel = false,
  action,
  className,
  children,
}: FieldProps): ReactElement {
  const control = useFieldControl({ help, error, required });
  return (
    <div className={classNames('ui-field', className)}>
      <div className={hideLabel ? 'visually-hidden' : 'ui-field-head'}>
        <label htmlFor={control.id} className="ui-field-label">
          {label}
        </label>
        {required === true && (
          <span className="ui-field-required" aria-hidden="true">
            required
          </span>
        )}
        {action !== undefined && <span className="ui-field-action">{action}</span>}
      </div>
      {children(control)}
      <FieldNotes id={control.id} help={help} error={error} />
    </div>
  );
}

function hasText(text: ReactNode): boolean {
  return text !== undefined && text !== null && text !== '' && text !== false;
}

function helpId(id: string): string {
  return `${id}-help`;
}

function errorId(id: string): string {
  return `${id}-error`;
}
