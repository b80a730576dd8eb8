import type { ReactNode } from 'react';
import type { FormField } from '../../domain/params/form-field.ts';
import { ChoiceParamField } from './choice-field.tsx';
import { CredentialNote } from './credential-note.tsx';
import type { FieldState } from './field-state.ts';
import type { InnerForm } from './form-values.ts';
import { HtmlText } from './html-text.tsx';
import { ListParamField } from './list-field.tsx';
import { MapParamField } from './map-field.tsx';
import { ObjectListParamField } from './object-list-field.tsx';
import type { PasswordStore } from './password-store.ts';
import { PresetParamField } from './preset-field.tsx';
import { CheckboxParamField, NumberParamField, TextParamField, UnsupportedParamField } from './text-fields.tsx';

interface ParamFieldProps {
  readonly state: FieldState<FormField>;
  /** Draws the form inside a field. */
  readonly renderInner: (form: InnerForm) => ReactNode;
  readonly passwords?: PasswordStore | undefined;
  /** Whether it stands in the form inside another field. */
  readonly isInner?: boolean | undefined;
}

/** One field, by its widget. */
export function ParamField({ state, renderInner, passwords, isInner = false }: ParamFieldProps) {
  const { field, ...rest } = state;
  switch (field.widget) {
    case 'text':
    case 'textarea':
    case 'password':
    case 'date':
      return <TextParamField field={field} {...rest} />;
    case 'number':
      return <NumberParamField field={field} {...rest} />;
    case 'checkbox':
      return <CheckboxParamField field={field} {...rest} />;
    case 'select':
    case 'multiselect':
      return <ChoiceParamField field={field} {...rest} />;
    case 'strings':
    case 'numbers':
      return <ListParamField field={field} {...rest} />;
    case 'map':
    case 'key-value-list':
      return <MapParamField field={field} {...rest} />;
    case 'separator':
      return (
        <div className="param-separator">
          {field.label === '' ? null : <p className="param-separator-title">{field.label}</p>}
          {field.help === '' ? null : (
            <div className="param-separator-text">
              <HtmlText text={field.help} />
            </div>
          )}
        </div>
      );
    case 'preset':
    case 'preset-list':
      return <PresetParamField field={field} {...rest} renderInner={renderInner} />;
    case 'credential-request':
      return <CredentialNote field={field} isInner={isInner} />;
    case 'object-list':
      return <ObjectListParamField field={field} {...rest} renderInner={renderInner} passwords={passwords} />;
    case 'unsupported':
      return <UnsupportedParamField field={field} {...rest} />;
  }
}
