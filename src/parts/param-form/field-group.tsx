import type { ReactNode } from 'react';
import { FieldNotes, type FieldOptions, useFieldControl } from '../../ui/field.tsx';

/** Several controls under one label: a list, a map, the parts of a preset. */
export function FieldGroup({ label, required, help, error, action, children }: FieldOptions & { children: ReactNode }) {
  const { id, 'aria-describedby': describedBy } = useFieldControl({ help, error, required });
  return (
    <fieldset className="param-group" aria-label={label} aria-describedby={describedBy}>
      <div className="ui-field-head">
        <span className="ui-field-label" aria-hidden="true">
          {label}
        </span>
        {required === true ? <span className="ui-field-required">required</span> : null}
        {action === undefined ? null : <span className="ui-field-action">{action}</span>}
      </div>
      {children}
      <FieldNotes id={id} help={help} error={error} />
    </fieldset>
  );
}
