import type { JsonObject, JsonValue } from '../../domain/dssjson/json-value.ts';
import { COMMON_KEYS } from '../../domain/params/param-key.ts';
import type { KeyValue, ParamType } from '../../domain/params/param-type.ts';
import { keysOf } from '../../domain/params/param-types.ts';
import { labelFromId } from '../../domain/plugin/label.ts';

/** Whether DSS needs a name for a type: all but the types that hold no value and are asked for nowhere. (documented) */
export function needsName(type: ParamType): boolean {
  return type.widget !== 'separator';
}

/** What is wrong with the name of a parameter; nothing when it is fine. */
export function findParamNameProblem(name: string, taken: readonly string[], isRequired: boolean): string | undefined {
  if (name === '') return isRequired ? 'Give the parameter a name.' : undefined;
  if (taken.includes(name)) return `There is a parameter named "${name}" already. Choose another name.`;
  if (name.startsWith('__')) return 'Names that start with "__" are reserved. Choose another name.';
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    return `"${name}" is not a variable name in Python. Use letters, numbers and "_", and start with a letter.`;
  }
  return undefined;
}

/** A new parameter, with the keys that its type cannot do without. `mandatory` is always written out. */
export function newParam(type: ParamType, name: string, parameterSets: readonly string[]): JsonObject {
  const entries: [string, JsonValue][] = [];
  if (name !== '') entries.push(['name', name]);
  entries.push(['label', name === '' ? type.label : labelFromId(name)], ['type', type.name]);
  for (const key of type.keys) {
    if (key.isRequired !== true) continue;
    const value = firstValue(key.value, parameterSets);
    if (value !== undefined) entries.push([key.name, value]);
  }
  if (type.shape !== 'none' || needsName(type)) entries.push(['mandatory', false]);
  return Object.fromEntries(entries);
}

/** What a required key starts with; nothing when only the author can know. */
function firstValue(value: KeyValue, parameterSets: readonly string[]): JsonValue | undefined {
  switch (value.kind) {
    case 'parameter-set':
      return parameterSets.length === 1 ? parameterSets[0] : undefined;
    case 'credential-settings':
      return { type: 'SINGLE_FIELD' };
    case 'params':
      return [];
    default:
      return undefined;
  }
}

/** A name that no other parameter has: 'model' gives 'model_2'. */
export function freeParamName(name: string, taken: readonly string[]): string {
  const stem = name.replace(/_\d+$/, '');
  for (let count = 2; ; count += 1) {
    const candidate = `${stem}_${count}`;
    if (!taken.includes(candidate)) return candidate;
  }
}

/** The keys of a parameter that a form for its type does not show. They stay in the file. */
export function otherKeys(value: JsonObject, type: ParamType | undefined): string[] {
  const known = new Set((type === undefined ? COMMON_KEYS : keysOf(type)).map((key) => key.name));
  return Object.keys(value).filter((key) => key !== 'type' && !known.has(key));
}
