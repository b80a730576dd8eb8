import { isJsonArray, type JsonValue } from '../../domain/dssjson/json-value.ts';
import type {
  CheckboxFormField,
  FieldFacts,
  NumberFormField,
  TextFormField,
  UnsupportedFormField,
} from '../../domain/params/form-field.ts';
import { findParamType } from '../../domain/params/param-types.ts';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { emptiedValue, type FieldState, frameOf, shownValue } from './field-state.ts';
import { StringListField } from './list-field.tsx';

/** A line of text, several lines, a masked line or a day. */
export function TextParamField(state: FieldState<TextFormField>) {
  const { field, onChange } = state;
  const shown = textOf(shownValue(state));
  const change = (text: string) => onChange(text === '' ? emptiedValue(field, '') : text);
  switch (field.widget) {
    case 'text':
      return <TextField {...frameOf(state)} value={shown} onChange={change} />;
    case 'textarea':
      return <TextAreaField {...frameOf(state)} rows={4} value={shown} onChange={change} />;
    case 'password':
      return <TextField {...frameOf(state)} type="password" value={shown} onChange={change} />;
    case 'date':
      return (
        <DateField
          {...frameOf(state)}
          value={shown.slice(0, 10)}
          onChange={(day) => change(day === '' ? '' : `${day}T00:00:00.000Z`)}
        />
      );
  }
}

export function NumberParamField(state: FieldState<NumberFormField>) {
  const { field, onChange } = state;
  const shown = shownValue(state);
  return (
    <NumberField
      {...frameOf(state)}
      integer={field.isInteger}
      value={typeof shown === 'number' ? shown : null}
      onChange={(number) => onChange(number ?? emptiedValue(field, null))}
    />
  );
}

export function CheckboxParamField(state: FieldState<CheckboxFormField>) {
  const { action: _action, ...frame } = frameOf(state);
  const box = <CheckboxField {...frame} value={shownValue(state) === true} onChange={state.onChange} />;
  if (state.action === undefined) return box;
  return (
    <div className="param-checkbox">
      {box}
      {state.action}
    </div>
  );
}

/** A field whose choices only a running DSS knows: a sample stands for them. */
export function SampleParamField({ sentence, ...state }: FieldState<FieldFacts> & { sentence: string }) {
  const frame = frameOf(state);
  const help = (
    <>
      {sentence} Enter a sample. {frame.help}
    </>
  );
  const shape = findParamType(state.field.type)?.shape;
  if (shape === 'strings' || shape === 'list') return <StringListField {...state} help={help} />;
  return (
    <TextField
      {...frame}
      help={help}
      value={textOf(shownValue(state))}
      onChange={(text) => state.onChange(text === '' ? emptiedValue(state.field, '') : text)}
    />
  );
}

/** A type that DSS does not know has no control there either. */
export function UnsupportedParamField(state: FieldState<UnsupportedFormField>) {
  const { field } = state;
  if (findParamType(field.type) === undefined) {
    return (
      <div className="param-note" role="note" aria-label={field.label}>
        <p className="param-note-title">{field.label}</p>
        <p>{field.reason}</p>
      </div>
    );
  }
  return <SampleParamField {...state} sentence={state.field.reason} />;
}

/** A value as a text field shows it. */
export function textOf(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return isJsonArray(value) ? value.map(textOf).join(', ') : JSON.stringify(value);
}
