import { Plus, X } from 'lucide-react';
import { type InputField, startValue } from '../../../domain/bench/tool-input.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../domain/dssjson/json-value.ts';
import { Button } from '../../../ui/button.tsx';
import { CheckboxField } from '../../../ui/checkbox-field.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { JsonField } from './json-field.tsx';

interface InputControlProps {
  readonly field: InputField;
  readonly value: JsonValue | undefined;
  readonly onChange: (value: JsonValue | undefined) => void;
  /** The label of what it stands in, for names that are told apart: 'Address'. */
  readonly path: string;
}

/** One field of a tool's input, with those inside it. */
export function InputControl({ field, value, onChange, path }: InputControlProps) {
  const { kind, help, isRequired: required } = field;
  const label = path === '' ? field.label : `${path}, ${field.label}`;
  switch (kind) {
    case 'text':
      return (
        <TextAreaField
          {...{ label, help, required }}
          rows={2}
          value={typeof value === 'string' ? value : ''}
          onChange={(text) => onChange(text === '' ? undefined : text)}
        />
      );
    case 'number':
      return (
        <NumberField
          {...{ label, help, required }}
          integer={field.isInteger}
          value={typeof value === 'number' ? value : null}
          onChange={(number) => onChange(number ?? undefined)}
        />
      );
    case 'switch':
      return <CheckboxField {...{ label, help, required }} value={value === true} onChange={onChange} />;
    case 'choice':
      return (
        <SelectField
          {...{ label, help, required }}
          placeholder="Nothing chosen"
          value={value === undefined ? '' : JSON.stringify(value)}
          options={field.choices.map((choice) => ({ value: JSON.stringify(choice), label: shownChoice(choice) }))}
          onChange={(text) => onChange(field.choices.find((choice) => JSON.stringify(choice) === text))}
        />
      );
    case 'list':
      return <ListControl {...{ field, value, onChange }} label={label} />;
    case 'object':
      return <ObjectControl {...{ field, value, onChange }} label={label} />;
    case 'json':
      return <JsonField {...{ label, required }} help={help || 'As JSON.'} value={value} onChange={onChange} />;
  }
}

interface InnerProps<Kind extends InputField['kind']> {
  readonly field: Extract<InputField, { readonly kind: Kind }>;
  readonly value: JsonValue | undefined;
  readonly onChange: (value: JsonValue | undefined) => void;
  readonly label: string;
}

function ObjectControl({ field, value, onChange, label }: InnerProps<'object'>) {
  const held: JsonObject = isJsonObject(value) ? value : {};
  const controls = field.fields.map(([name, inner]) => (
    <InputControl
      key={name}
      field={inner}
      value={held[name]}
      path={label}
      onChange={(next) => {
        const others = Object.entries(held).filter(([other]) => other !== name);
        onChange(Object.fromEntries(next === undefined ? others : [...others, [name, next]]));
      }}
    />
  ));
  if (label === '') return <div className="bench-components-part">{controls}</div>;
  return (
    <fieldset className="bench-components-group">
      <legend>{label}</legend>
      {field.help === '' ? null : <p className="bench-note">{field.help}</p>}
      {controls}
    </fieldset>
  );
}

function ListControl({ field, value, onChange, label }: InnerProps<'list'>) {
  const items = isJsonArray(value) ? value : [];
  return (
    <fieldset className="bench-components-group">
      <legend>{label}</legend>
      {field.help === '' ? null : <p className="bench-note">{field.help}</p>}
      {items.map((item, index) => {
        const itemLabel = `${label}, item ${index + 1}`;
        return (
          <div key={itemLabel} className="bench-components-row">
            <InputControl
              field={{ ...field.item, label: itemLabel }}
              value={item}
              path=""
              onChange={(next) => onChange(items.with(index, next ?? emptyItem(field.item)))}
            />
            <IconButton
              label="Remove item"
              aria-description={itemLabel}
              icon={<X size={14} />}
              onClick={() => onChange(items.length === 1 ? undefined : items.toSpliced(index, 1))}
            />
          </div>
        );
      })}
      <Button
        size="small"
        icon={<Plus size={14} />}
        aria-description={label}
        onClick={() => onChange([...items, startValue(field.item) ?? emptyItem(field.item)])}
      >
        Add item
      </Button>
    </fieldset>
  );
}

/** What stands in a list where nothing was entered yet. */
function emptyItem(field: InputField): JsonValue {
  return field.kind === 'text' ? '' : null;
}

function shownChoice(choice: JsonValue): string {
  return typeof choice === 'string' ? choice : JSON.stringify(choice);
}
