import { getKey, isJsonArray, isJsonObject, type JsonValue } from '../dssjson/json-value.ts';
import type { FormField, NumberFormField } from './form-field.ts';

/** What is wrong with the value of a field, for a person who leaves it; nothing when it is fine. */
export function checkFieldValue(field: FormField, value: JsonValue | undefined): string | undefined {
  if (isFilledElsewhere(field)) return undefined;
  if (isEmpty(field, value)) {
    return field.isMandatory && field.defaultValue === undefined ? 'This field is mandatory. Fill it in.' : undefined;
  }
  switch (field.widget) {
    case 'number':
      return checkNumber(field, value);
    case 'numbers':
      return checkNumbers(field.type === 'INTS', value);
    case 'date':
      return checkDate(value);
    case 'select':
      return field.isComputed || isChoice(field.choices, value) ? undefined : NOT_A_CHOICE;
    case 'multiselect':
      return field.isComputed || everyItem(value, (item) => isChoice(field.choices, item)) ? undefined : NOT_A_CHOICE;
    case 'strings':
      return field.allowsDuplicates ? undefined : checkDuplicates(value);
    case 'preset':
      return checkPreset(field.presets, value);
    default:
      return undefined;
  }
}

const NOT_A_CHOICE = 'This value is no longer among the choices. Choose another one.';

/** Whether the person who fills in the form does not fill in this field. */
function isFilledElsewhere(field: FormField): boolean {
  const { widget } = field;
  return widget === 'separator' || widget === 'credential-request' || widget === 'unsupported' || field.isHidden;
}

function isEmpty(field: FormField, value: JsonValue | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (isJsonArray(value)) return value.length === 0;
  if (field.widget === 'preset') return (getKey(value, 'mode') ?? 'NONE') === 'NONE';
  return isJsonObject(value) && Object.keys(value).length === 0;
}

function checkNumber(field: NumberFormField, value: JsonValue | undefined): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'Enter a number.';
  if (field.isInteger && !Number.isInteger(value)) return 'Enter a whole number.';
  if (field.min !== undefined && value < field.min) return `Enter ${field.min} or more.`;
  if (field.max !== undefined && value > field.max) return `Enter ${field.max} or less.`;
  return undefined;
}

function checkNumbers(isInteger: boolean, value: JsonValue | undefined): string | undefined {
  const isGood = everyItem(value, (item) => typeof item === 'number' && (!isInteger || Number.isInteger(item)));
  return isGood ? undefined : `Enter only ${isInteger ? 'whole numbers' : 'numbers'}.`;
}

function checkDate(value: JsonValue | undefined): string | undefined {
  const isDate = typeof value === 'string' && /^\d{4}-\d\d-\d\d(?:T|$)/.test(value);
  return isDate ? undefined : 'Enter a date, such as 2024-05-31.';
}

function checkDuplicates(value: JsonValue | undefined): string | undefined {
  if (!isJsonArray(value)) return undefined;
  const twice = value.find((item, index) => value.indexOf(item) < index);
  return twice === undefined ? undefined : `"${String(twice)}" is in the list twice.`;
}

function checkPreset(presets: readonly string[], value: JsonValue | undefined): string | undefined {
  if (getKey(value, 'mode') !== 'PRESET') return undefined;
  const name = getKey(value, 'name');
  if (typeof name !== 'string' || name === '') return 'Choose a preset.';
  return presets.includes(name) ? undefined : `There is no preset named "${name}". Choose another one.`;
}

function everyItem(value: JsonValue | undefined, isGood: (item: JsonValue) => boolean): boolean {
  return isJsonArray(value) && value.every(isGood);
}

function isChoice(choices: readonly { readonly value: JsonValue }[], value: JsonValue | undefined): boolean {
  return choices.some((choice) => choice.value === value);
}
