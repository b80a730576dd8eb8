import { formModel, isFieldShown } from '../condition/form-model.ts';
import { getKey, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../dssjson/json-value.ts';
import { countedFields } from './counted-fields.ts';
import type { FormField, ObjectListFormField, PresetFormField } from './form-field.ts';
import { findParamType } from './param-types.ts';

/** One key of the `config` that a component receives. */
export interface ConfigEntry {
  readonly name: string;
  /** Absent when the key will not be there: read it with `config.get("name")`. */
  readonly value: JsonValue | undefined;
  /** How the value came about, or why there is none; `''` when it is what was entered. */
  readonly note: string;
}

/** The values of a preset, secrets included as far as they may be shown. */
export type FindPreset = (parameterSetId: string, name: string) => JsonObject | undefined;

/** The `config` that Python receives for what is filled in, key by key, in the order of the form. */
export function pythonConfig(
  fields: readonly FormField[],
  values: JsonObject,
  findPreset: FindPreset,
): readonly ConfigEntry[] {
  const model = formModel(fields, values);
  return countedFields(fields, values).map((field) => {
    const entry = toEntry(field, values, findPreset);
    if (entry.value === undefined || isFieldShown(field, model)) return entry;
    const hidden = 'not shown, so it may be absent (inferred)';
    return { ...entry, note: entry.note === '' ? hidden : `${entry.note}; ${hidden}` };
  });
}

function toEntry(field: FormField, values: JsonObject, findPreset: FindPreset): ConfigEntry {
  const { name } = field;
  const entered = Object.hasOwn(values, name) ? values[name] : undefined;
  if (field.widget === 'credential-request') {
    return { name, value: entered, note: entered === undefined ? 'absent until the user has filled it in' : '' };
  }
  if (field.widget === 'preset') return presetEntry(field, entered, findPreset);
  if (field.widget === 'preset-list') return presetListEntry(field, entered, findPreset);
  const complete = (value: JsonValue) => (field.widget === 'object-list' ? itemsOf(field, value, findPreset) : value);
  if (entered !== undefined) return { name, value: complete(entered), note: '' };
  if (field.defaultValue !== undefined) {
    return { name, value: complete(field.defaultValue), note: defaultNote(field.defaultValue) };
  }
  const { emptyValue, emptyMark } = findParamType(field.type) ?? {};
  if (emptyValue !== undefined) {
    const mark = emptyMark === 'seen' ? 'seen in DSS 9.0.5' : 'inferred';
    return { name, value: emptyValue, note: `what DSS starts with (${mark})` };
  }
  return { name, value: undefined, note: 'absent' };
}

/** `${projectKey}` and its likes are seen in defaults of published plugins. */
function defaultNote(value: JsonValue): string {
  const variable = typeof value === 'string' ? /\$\{[\w.]+\}/.exec(value)?.[0] : undefined;
  return variable === undefined ? 'the default value' : `the default value; DSS replaces ${variable} (seen)`;
}

/** The items of a list of objects: each is a form of its own, with defaults and presets. (documented, inferred) */
function itemsOf({ fields }: ObjectListFormField, value: JsonValue, findPreset: FindPreset): JsonValue {
  if (!isJsonArray(value)) return value;
  return value.map((item) => {
    if (!isJsonObject(item)) return item;
    const own = toDict(pythonConfig(fields, item, findPreset));
    const others = Object.entries(item).filter(([key]) => !fields.some(({ name }) => name === key));
    return { ...own, ...Object.fromEntries(others) };
  });
}

function presetEntry(field: PresetFormField, entered: JsonValue | undefined, findPreset: FindPreset): ConfigEntry {
  const { name } = field;
  const mode = getKey(entered, 'mode') ?? 'NONE';
  if (mode === 'INLINE') {
    const inlined = getKey(entered, 'inlinedConfig');
    const value = toDict(pythonConfig(field.inlineFields, isJsonObject(inlined) ? inlined : {}, findPreset));
    return { name, value, note: 'manually defined' };
  }
  const preset = getKey(entered, 'name');
  if (mode !== 'PRESET' || typeof preset !== 'string') {
    return { name, value: undefined, note: 'absent or empty: no preset chosen (inferred)' };
  }
  const value = findPreset(field.parameterSetId, preset);
  return {
    name,
    value,
    note: value === undefined ? `absent: there is no preset "${preset}"` : `the preset "${preset}"`,
  };
}

function presetListEntry(field: PresetFormField, entered: JsonValue | undefined, findPreset: FindPreset): ConfigEntry {
  const names = isJsonArray(entered) ? entered : [];
  const value = names.flatMap((preset) =>
    typeof preset === 'string' ? (findPreset(field.parameterSetId, preset) ?? []) : [],
  );
  if (names.length > 0) return { name: field.name, value, note: '' };
  return { name: field.name, value: undefined, note: 'absent or empty: no preset chosen (inferred)' };
}

/** The entries as one dict, without what is absent. */
export function toDict(entries: readonly ConfigEntry[]): JsonObject {
  const dict: Record<string, JsonValue> = Object.create(null);
  for (const { name, value } of entries) if (value !== undefined) dict[name] = value;
  return dict;
}
