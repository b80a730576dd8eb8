import { isJsonArray, type JsonValue } from '../../domain/dssjson/json-value.ts';
import type { ChoiceFormField, FieldChoice } from '../../domain/params/form-field.ts';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { FieldGroup } from './field-group.tsx';
import { emptiedValue, type FieldState, frameOf, shownValue } from './field-state.ts';
import { SampleParamField, textOf } from './text-fields.tsx';

/** One of several choices, or some of them. */
export function ChoiceParamField(state: FieldState<ChoiceFormField>) {
  const { field } = state;
  if (field.isComputed) {
    return <SampleParamField {...state} sentence="DSS asks the plugin's Python code for the choices." />;
  }
  return field.widget === 'select' ? <OneChoice {...state} /> : <SeveralChoices {...state} />;
}

function OneChoice(state: FieldState<ChoiceFormField>) {
  const { field, onChange } = state;
  const shown = shownValue(state);
  const place = field.choices.findIndex((choice) => isSame(choice.value, shown));
  return (
    <SelectField
      {...frameOf(state)}
      placeholder="Nothing chosen"
      value={place >= 0 ? optionOf(place) : textOf(shown)}
      options={field.choices.map((choice, index) => ({ value: optionOf(index), label: labelOf(choice) }))}
      onChange={(option) => {
        const chosen = field.choices.find((_, index) => optionOf(index) === option);
        onChange(chosen === undefined ? emptiedValue(field, null) : chosen.value);
      }}
    />
  );
}

function SeveralChoices(state: FieldState<ChoiceFormField>) {
  const { field, onChange, onBlur } = state;
  const shown = shownValue(state);
  const chosen = isJsonArray(shown) ? shown : [];
  const unknown = chosen.filter((value) => !field.choices.some((choice) => isSame(choice.value, value)));
  const choices = [...field.choices, ...unknown.map((value) => ({ value, label: `${textOf(value)} (not a choice)` }))];
  const toggle = (value: JsonValue, isChosen: boolean) => {
    const next = choices
      .map((choice) => choice.value)
      .filter((candidate) => (isSame(candidate, value) ? isChosen : chosen.some((held) => isSame(held, candidate))));
    onChange(next.length === 0 ? emptiedValue(field, []) : next);
  };
  return (
    <FieldGroup {...frameOf(state)}>
      {choices.map((choice, index) => (
        <CheckboxField
          key={optionOf(index)}
          label={labelOf(choice)}
          value={chosen.some((held) => isSame(held, choice.value))}
          onChange={(isChosen) => toggle(choice.value, isChosen)}
          onBlur={onBlur}
        />
      ))}
      {choices.length === 0 ? <p className="param-note">There are no choices.</p> : null}
    </FieldGroup>
  );
}

function labelOf(choice: FieldChoice): string {
  return choice.label === '' ? textOf(choice.value) : choice.label;
}

/** Values of choices may be of any type, and those of a native list only text: choices are named by their place. */
function optionOf(place: number): string {
  return `choice ${place}`;
}

function isSame(a: JsonValue, b: JsonValue | undefined): boolean {
  return a === b || (b !== undefined && JSON.stringify(a) === JSON.stringify(b));
}
