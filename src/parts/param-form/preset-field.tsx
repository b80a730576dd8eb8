import type { ReactNode } from 'react';
import { getKey, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../domain/dssjson/json-value.ts';
import type { PresetFormField } from '../../domain/params/form-field.ts';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { FieldGroup } from './field-group.tsx';
import { type FieldState, frameOf } from './field-state.ts';
import { type InnerForm, setValueOf } from './form-values.ts';

interface PresetParamFieldProps extends FieldState<PresetFormField> {
  readonly renderInner: (form: InnerForm) => ReactNode;
}

/** Nothing, values filled in on the spot, or one of the presets. */
export function PresetParamField({ renderInner, ...state }: PresetParamFieldProps) {
  const { field, value, onChange } = state;
  if (field.widget === 'preset-list') return <PresetListField {...state} />;
  const inlined = getKey(value, 'inlinedConfig');
  const inlineValues: JsonObject = isJsonObject(inlined) ? inlined : {};
  const choices = [
    ...(field.modes.includes('INLINE') ? [{ value: 'INLINE', label: 'Manually defined' }] : []),
    ...field.presets.map((name) => ({ value: presetOption(name), label: name })),
  ];
  const choose = (option: string) => {
    if (option === '') onChange(undefined);
    else if (option === 'INLINE') onChange({ mode: 'INLINE', inlinedConfig: inlineValues });
    else onChange({ mode: 'PRESET', name: option.slice(presetOption('').length) });
  };
  return (
    <>
      <SelectField
        {...frameOf(state)}
        help={<PresetHelp field={field} help={state.help} />}
        placeholder="None"
        value={chosenOption(value)}
        options={choices}
        onChange={choose}
      />
      {chosenOption(value) === 'INLINE' ? (
        <fieldset className="param-inner" aria-label={`${field.label}, manually defined`}>
          {renderInner({
            name: field.name,
            fields: field.inlineFields,
            values: inlineValues,
            onChange: (name, next) => onChange({ mode: 'INLINE', inlinedConfig: setValueOf(inlineValues, name, next) }),
          })}
        </fieldset>
      ) : null}
    </>
  );
}

/** Some of the presets. */
function PresetListField(state: FieldState<PresetFormField>) {
  const { field, value, onChange, onBlur } = state;
  const chosen = isJsonArray(value) ? value.filter((name) => typeof name === 'string') : [];
  const names = [...field.presets, ...chosen.filter((name) => !field.presets.includes(name))];
  const toggle = (name: string, isChosen: boolean) => {
    const next = names.filter((candidate) => (candidate === name ? isChosen : chosen.includes(candidate)));
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <FieldGroup {...frameOf(state)} help={<PresetHelp field={field} help={state.help} />}>
      {names.map((name) => (
        <CheckboxField
          key={name}
          label={name}
          value={chosen.includes(name)}
          onChange={(isChosen) => toggle(name, isChosen)}
          onBlur={onBlur}
        />
      ))}
    </FieldGroup>
  );
}

function PresetHelp({ field, help }: { field: PresetFormField; help: ReactNode }) {
  if (!field.isKnown) {
    return field.parameterSetId === ''
      ? 'No parameter set is named, so DSS has nothing to offer.'
      : `This plugin has no parameter set "${field.parameterSetId}", so DSS has nothing to offer.`;
  }
  if (field.presets.length > 0) return help;
  return (
    <>
      {help} {field.parameterSetLabel} has no presets yet. Add them in Settings.
    </>
  );
}

/** Presets may have any name, also those of the other choices. */
function presetOption(name: string): string {
  return `PRESET ${name}`;
}

function chosenOption(value: JsonValue | undefined): string {
  const mode = getKey(value, 'mode');
  const name = getKey(value, 'name');
  if (mode === 'INLINE') return 'INLINE';
  return mode === 'PRESET' && typeof name === 'string' ? presetOption(name) : '';
}
