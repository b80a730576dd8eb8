import { Plus, X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { isJsonArray, type JsonValue } from '../../domain/dssjson/json-value.ts';
import type { FieldFacts, ListFormField } from '../../domain/params/form-field.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FieldGroup } from './field-group.tsx';
import { emptiedValue, type FieldState, frameOf, shownValue } from './field-state.ts';

/** A list of texts or of numbers. */
export function ListParamField(state: FieldState<ListFormField>) {
  return state.field.widget === 'strings' ? <StringListField {...state} /> : <NumberListField {...state} />;
}

/** Texts, entered one by one. */
export function StringListField(state: FieldState<FieldFacts>) {
  return (
    <ItemList
      state={state}
      newItem=""
      renderItem={(item, label, change, focus) => (
        <TextField
          label={label}
          hideLabel
          ref={focus}
          value={typeof item === 'string' ? item : item === null ? '' : JSON.stringify(item)}
          onChange={change}
          onBlur={state.onBlur}
        />
      )}
    />
  );
}

function NumberListField(state: FieldState<ListFormField>) {
  return (
    <ItemList
      state={state}
      newItem={null}
      renderItem={(item, label, change, focus) => (
        <NumberField
          label={label}
          hideLabel
          ref={focus}
          integer={state.field.type === 'INTS'}
          value={typeof item === 'number' ? item : null}
          onChange={change}
          onBlur={state.onBlur}
        />
      )}
    />
  );
}

interface ItemListProps {
  readonly state: FieldState<FieldFacts>;
  readonly newItem: JsonValue;
  readonly renderItem: (
    item: JsonValue,
    label: string,
    change: (item: JsonValue) => void,
    focus: (element: HTMLInputElement | null) => void,
  ) => ReactNode;
}

function ItemList({ state, newItem, renderItem }: ItemListProps) {
  const { field, onChange } = state;
  const shown = shownValue(state);
  const items = isJsonArray(shown) ? shown : [];
  const added = useRef(-1);
  const adder = useRef<HTMLButtonElement>(null);
  const focus = (index: number) => (element: HTMLInputElement | null) => {
    if (element === null || added.current !== index) return;
    added.current = -1;
    element.focus();
  };
  const remove = (index: number) => {
    // The button of the last item goes with it, and the keyboard would be nowhere.
    if (index === items.length - 1) adder.current?.focus();
    const rest = items.filter((_, place) => place !== index);
    onChange(rest.length === 0 ? emptiedValue(field, []) : rest);
    state.onBlur();
  };
  return (
    <FieldGroup {...frameOf(state)}>
      {items.map((item, index) => (
        <div key={placeKey(index)} className="param-item">
          {renderItem(
            item,
            `${field.label}, item ${index + 1}`,
            (next) => onChange(items.with(index, next)),
            focus(index),
          )}
          <IconButton
            label="Remove item"
            aria-description={`${field.label}, item ${index + 1}`}
            icon={<X size={14} />}
            onClick={() => remove(index)}
          />
        </div>
      ))}
      <Button
        ref={adder}
        size="small"
        icon={<Plus size={14} />}
        aria-description={field.label}
        onClick={() => {
          added.current = items.length;
          onChange([...items, newItem]);
        }}
      >
        Add item
      </Button>
    </FieldGroup>
  );
}

function placeKey(index: number): string {
  return `place ${index}`;
}
