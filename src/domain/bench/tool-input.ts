import { getKey, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../dssjson/json-value.ts';

/** What every field of a tool's input has. */
interface InputFacts {
  /** `title`, else the name of the property. */
  readonly label: string;
  readonly help: string;
  readonly isRequired: boolean;
  readonly defaultValue: JsonValue | undefined;
}

/** A field of the form that is made of the JSON Schema of a tool's input. */
export type InputField = InputFacts &
  (
    | { readonly kind: 'text' }
    | { readonly kind: 'number'; readonly isInteger: boolean }
    | { readonly kind: 'switch' }
    | { readonly kind: 'choice'; readonly choices: readonly JsonValue[] }
    | { readonly kind: 'list'; readonly item: InputField }
    | { readonly kind: 'object'; readonly fields: readonly (readonly [name: string, field: InputField])[] }
    /** A schema with more than a form can show. */
    | { readonly kind: 'json' }
  );

/** Deeper ones, and those that hold themselves, are entered as JSON. */
const DEEPEST = 6;

/** The fields of a tool's input; nothing when its schema is not that of an object. */
export function readInputSchema(schema: JsonValue | undefined): InputField | undefined {
  if (!isJsonObject(schema)) return undefined;
  const field = readField(schema, schema, '', true, 0);
  // What the whole is called is the name of the tool.
  return field.kind === 'object' ? { ...field, label: '' } : undefined;
}

/** A value to start with: defaults, and what must be there without a person's doing. */
export function startValue(field: InputField): JsonValue | undefined {
  if (field.defaultValue !== undefined) return field.defaultValue;
  if (field.kind === 'switch') return field.isRequired ? false : undefined;
  if (field.kind !== 'object' || !field.isRequired) return undefined;
  return completeObject(field.fields, {});
}

/** What is sent: values that were entered, with those that others start with. */
export function completeInput(field: InputField, value: JsonValue | undefined): JsonValue | undefined {
  if (value === undefined) return startValue(field);
  if (field.kind === 'object' && isJsonObject(value)) return completeObject(field.fields, value);
  if (field.kind === 'list' && isJsonArray(value)) return value.map((item) => completeInput(field.item, item) ?? null);
  return value;
}

/** The labels of required fields without a value: 'Address, Street'. */
export function findMissing(field: InputField, value: JsonValue | undefined): readonly string[] {
  if (field.kind !== 'object') return [];
  return field.fields.flatMap(([name, inner]) => {
    const held = getKey(value, name);
    if (held === undefined) return inner.isRequired ? [inner.label] : [];
    return findMissing(inner, held).map((label) => `${inner.label}, ${label}`);
  });
}

function completeObject(fields: readonly (readonly [string, InputField])[], value: JsonObject): JsonObject {
  const known = fields.flatMap(([name, field]): [string, JsonValue][] => {
    const held = completeInput(field, getKey(value, name));
    return held === undefined ? [] : [[name, held]];
  });
  const names = new Set(fields.map(([name]) => name));
  return Object.fromEntries([...known, ...Object.entries(value).filter(([name]) => !names.has(name))]);
}

function readField(
  written: JsonObject,
  root: JsonObject,
  name: string,
  isRequired: boolean,
  depth: number,
): InputField {
  const schema = plainSchema(written, root);
  const text = (key: string) => {
    const found = getKey(written, key) ?? getKey(schema, key);
    return typeof found === 'string' ? found : '';
  };
  const facts: InputFacts = {
    label: text('title') || name,
    help: text('description'),
    isRequired,
    defaultValue: getKey(written, 'default') ?? undefined,
  };
  if (schema === undefined || depth > DEEPEST) return { ...facts, kind: 'json' };
  const choices = schema['enum'];
  if (isJsonArray(choices)) return { ...facts, kind: 'choice', choices };
  switch (typeOf(schema)) {
    case 'string':
      return { ...facts, kind: 'text' };
    case 'integer':
    case 'number':
      return { ...facts, kind: 'number', isInteger: typeOf(schema) === 'integer' };
    case 'boolean':
      return { ...facts, kind: 'switch' };
    case 'array': {
      const items = schema['items'];
      if (!isJsonObject(items)) return { ...facts, kind: 'json' };
      return { ...facts, kind: 'list', item: readField(items, root, '', true, depth + 1) };
    }
    case 'object': {
      const properties = schema['properties'];
      if (!isJsonObject(properties)) return { ...facts, kind: 'json' };
      const required = schema['required'];
      const isNeeded = (key: string) => isJsonArray(required) && required.includes(key);
      const fields = Object.entries(properties).flatMap(([key, inner]) =>
        isJsonObject(inner) ? [[key, readField(inner, root, key, isNeeded(key), depth + 1)] as const] : [],
      );
      return { ...facts, kind: 'object', fields };
    }
    default:
      return { ...facts, kind: 'json' };
  }
}

/** The schema behind a reference or beside `null`; nothing where several may hold. */
function plainSchema(schema: JsonObject, root: JsonObject, steps = 0): JsonObject | undefined {
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    const target = reference.startsWith('#/') ? followReference(root, reference) : undefined;
    return target === undefined || steps > DEEPEST ? undefined : plainSchema(target, root, steps + 1);
  }
  const several = schema['anyOf'] ?? schema['oneOf'] ?? schema['allOf'];
  if (!isJsonArray(several)) return schema;
  const some = several.filter(isJsonObject).filter((option) => option['type'] !== 'null');
  const [only] = some;
  return only === undefined || some.length > 1 ? undefined : plainSchema(only, root, steps + 1);
}

function followReference(root: JsonObject, reference: string): JsonObject | undefined {
  let found: JsonValue | undefined = root;
  for (const step of reference.slice(2).split('/')) {
    found = getKey(found, step.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return isJsonObject(found) ? found : undefined;
}

/** The one type of a schema, `null` aside; an object is one that has properties. */
function typeOf(schema: JsonObject): string | undefined {
  const { type } = schema;
  if (typeof type === 'string') return type;
  if (isJsonArray(type)) {
    const [only, ...others] = type.filter((name) => name !== 'null');
    return typeof only === 'string' && others.length === 0 ? only : undefined;
  }
  return schema['properties'] === undefined ? undefined : 'object';
}
