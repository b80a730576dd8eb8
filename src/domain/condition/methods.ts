import { isJsonArray, type JsonValue } from '../dssjson/json-value.ts';

type Value = JsonValue | undefined;
type Values = readonly Value[];

/** Methods that texts have. */
const TEXT_METHODS: ReadonlyMap<string, (text: string, values: Values) => Value> = new Map<
  string,
  (text: string, values: Values) => Value
>([
  ['includes', (text, [part, from]) => text.includes(String(plain(part)), position(from))],
  ['indexOf', (text, [part, from]) => text.indexOf(String(plain(part)), position(from))],
  ['startsWith', (text, [part, from]) => text.startsWith(String(plain(part)), position(from))],
  [
    'endsWith',
    (text, [part, end]) => text.endsWith(String(plain(part)), end === undefined ? undefined : position(end)),
  ],
  ['toLowerCase', (text) => text.toLowerCase()],
  ['toUpperCase', (text) => text.toUpperCase()],
  ['trim', (text) => text.trim()],
]);

/** Methods that lists have. */
const LIST_METHODS: ReadonlyMap<string, (list: readonly JsonValue[], values: Values) => Value> = new Map<
  string,
  (list: readonly JsonValue[], values: Values) => Value
>([
  ['includes', (list, [item, from]) => list.slice(position(from)).some((other) => other === item)],
  ['indexOf', (list, [item, from]) => list.findIndex((other, at) => at >= position(from) && other === item)],
]);

/** The methods that conditions may call, for completion and for what is said about others. */
export const METHOD_NAMES: ReadonlySet<string> = new Set([...TEXT_METHODS.keys(), ...LIST_METHODS.keys()]);

/** What a method of a value gives. Undefined for one that the value does not have, as AngularJS has it, or that is not known here. */
export function callMethod(owner: Value, name: string, values: Values): Value {
  if (typeof owner === 'string') return TEXT_METHODS.get(name)?.(owner, values);
  return isJsonArray(owner) ? LIST_METHODS.get(name)?.(owner, values) : undefined;
}

/** A list or object inside a text search could only be looked for by how it is printed; nobody means that. */
function plain(value: Value): null | undefined | boolean | number | string {
  return typeof value === 'object' && value !== null ? '' : value;
}

function position(value: Value): number {
  return typeof value === 'number' ? value : 0;
}
