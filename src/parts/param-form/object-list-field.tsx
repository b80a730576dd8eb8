import { Plus } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { isJsonArray, isJsonObject } from '../../domain/dssjson/json-value.ts';
import type { ObjectListFormField } from '../../domain/params/form-field.ts';
import { Button } from '../../ui/button.tsx';
import { FieldGroup } from './field-group.tsx';
import { emptiedValue, type FieldState, frameOf, shownValue } from './field-state.ts';
import { type InnerForm, setValueOf } from './form-values.ts';
import { type PasswordStore, removeItemPasswords } from './password-store.ts';

interface ObjectListParamFieldProps extends FieldState<ObjectListFormField> {
  readonly renderInner: (form: InnerForm) => ReactNode;
  readonly passwords: PasswordStore | undefined;
}

/** A list of objects, with the same fields each. */
export function ObjectListParamField({ renderInner, passwords, ...state }: ObjectListParamFieldProps) {
  const { field, onChange } = state;
  const shown = shownValue(state);
  const items = isJsonArray(shown) ? shown.map((item) => (isJsonObject(item) ? item : {})) : [];
  const adder = useRef<HTMLButtonElement>(null);
  const remove = (index: number) => {
    // The button of the last item goes with it, and the keyboard would be nowhere.
    if (index === items.length - 1) adder.current?.focus();
    if (passwords !== undefined) {
      const names = field.fields.filter(({ widget }) => widget === 'password').map(({ name }) => name);
      removeItemPasswords(passwords, field.name, names, index, items.length);
    }
    const rest = items.filter((_, place) => place !== index);
    onChange(rest.length === 0 ? emptiedValue(field, []) : rest);
  };
  return (
    <FieldGroup {...frameOf(state)}>
      {items.map((item, index) => (
        <fieldset key={placeKey(index)} className="param-inner" aria-label={`${field.label}, item ${index + 1}`}>
          {renderInner({
            name: `${field.name}.${index}`,
            fields: field.fields,
            values: item,
            onChange: (name, value) => onChange(items.with(index, setValueOf(item, name, value))),
          })}
          <Button
            size="small"
            variant="quiet"
            aria-description={`${field.label}, item ${index + 1}`}
            onClick={() => remove(index)}
          >
            Remove item
          </Button>
        </fieldset>
      ))}
      <Button
        ref={adder}
        size="small"
        icon={<Plus size={14} />}
        aria-description={field.label}
        onClick={() => onChange([...items, {}])}
      >
        Add item
      </Button>
    </FieldGroup>
  );
}

function placeKey(index: number): string {
  return `place ${index}`;
}
