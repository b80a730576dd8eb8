import { getKey, isJsonArray, isJsonObject, type JsonObject } from '../dssjson/json-value.ts';
import type { FieldFacts, FormField } from '../params/form-field.ts';

type Facts = Partial<Pick<FieldFacts, 'help' | 'isMandatory' | 'defaultValue'>>;

/** Fields that a run asks for beside the component's own; drawn like those. */
export function lineField(name: string, label: string, facts: Facts = {}): FormField {
  return { ...factsOf(name, label, 'STRING', facts), widget: 'text' };
}

export function areaField(name: string, label: string, facts: Facts = {}): FormField {
  return { ...factsOf(name, label, 'TEXTAREA', facts), widget: 'textarea' };
}

export function countField(name: string, label: string, facts: Facts = {}): FormField {
  return { ...factsOf(name, label, 'INT', facts), widget: 'number', isInteger: true, min: 1, max: 10_000 };
}

export function switchField(name: string, label: string, facts: Facts = {}): FormField {
  return { ...factsOf(name, label, 'BOOLEAN', facts), widget: 'checkbox' };
}

export function mapField(name: string, label: string, facts: Facts = {}): FormField {
  return { ...factsOf(name, label, 'MAP', facts), widget: 'map' };
}

/** One of the sample datasets, the first unless told otherwise. */
export function tableField(name: string, label: string, tables: readonly string[], facts: Facts = {}): FormField {
  const choices = tables.map((table) => ({ value: table, label: table }));
  const first = { defaultValue: tables[0], ...facts };
  return { ...factsOf(name, label, 'SELECT', first), widget: 'select', choices, isComputed: false };
}

/** Some of the sample datasets, the first unless told otherwise. */
export function tablesField(name: string, label: string, tables: readonly string[], facts: Facts = {}): FormField {
  const choices = tables.map((table) => ({ value: table, label: table }));
  const first = { defaultValue: tables.slice(0, 1), ...facts };
  return { ...factsOf(name, label, 'MULTISELECT', first), widget: 'multiselect', choices, isComputed: false };
}

export function textOf(given: JsonObject, name: string): string {
  const value = getKey(given, name);
  return typeof value === 'string' ? value : '';
}

export function numberOf(given: JsonObject, name: string): number | undefined {
  const value = getKey(given, name);
  return typeof value === 'number' ? value : undefined;
}

/** A text or a list of texts as a list, empty ones left out. */
export function textsOf(given: JsonObject, name: string): readonly string[] {
  const value = getKey(given, name);
  return (isJsonArray(value) ? value : [value]).filter((item) => typeof item === 'string' && item !== '').map(String);
}

/** The values of a map; what reads as a number is one. */
export function numbersOf(given: JsonObject, name: string): JsonObject {
  const value = getKey(given, name);
  if (!isJsonObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const isNumber = typeof item === 'string' && item.trim() !== '' && Number.isFinite(Number(item));
      return [key, isNumber ? Number(item) : item];
    }),
  );
}

function factsOf(name: string, label: string, type: string, facts: Facts): FieldFacts {
  return {
    name,
    label,
    type,
    help: '',
    isMandatory: false,
    condition: undefined,
    isHidden: false,
    defaultValue: undefined,
    ...facts,
  };
}
