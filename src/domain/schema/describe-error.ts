import type { SchemaError } from '../../generated/validators.js';
import type { JsonPath } from '../dssjson/json-value.ts';
import { findMember, findNode, type JsonNode, type TextRange } from '../dssjson/tree.ts';
import { lookUp } from '../look-up.ts';
import { closestName } from './closest-name.ts';
import type { JsonSchema } from './json-schema.ts';
import { schemaAt } from './schema-at.ts';
import { convertFixes, renameFixes, replaceFixes } from './schema-fix.ts';
import type { SchemaProblem } from './schema-problem.ts';
import { describeKind, describeTypes, listNames, quoteValue, withoutMarks } from './words.ts';

/** The place that an error of the validator is about. */
export interface ErrorPlace {
  readonly schemaId: string;
  readonly root: JsonNode;
  readonly text: string;
  readonly path: JsonPath;
}

/** Says an error of the validator in DSS's words; nothing for errors that only follow from another one. */
export function describeSchemaError(error: SchemaError, place: ErrorPlace): SchemaProblem | undefined {
  switch (error.keyword) {
    case 'additionalProperties':
      return describeUnknownKey(String(error.params['additionalProperty']), place);
    case 'required':
      return describeMissingKey(String(error.params['missingProperty']), place);
    case 'type':
      return describeWrongType(place);
    case 'enum':
      return describeUnknownValue(place);
    case 'discriminator':
      return describeUnknownTag(String(error.params['tag']), place);
    default:
      return undefined;
  }
}

function describeUnknownKey(key: string, place: ErrorPlace): SchemaProblem | undefined {
  const object = findNode(place.root, place.path);
  const member = findMember(object, key);
  if (member === undefined) return undefined;
  const schema = schemaAt(place.schemaId, place.root, place.path);
  const path = [...place.path, key];
  const meant = findMeantKey(key, schema, object);
  const isElsewhere = meant === undefined && schema?.keysElsewhere?.includes(key) === true;
  const problem = { rule: 'unknown-key', range: member.keyRange, path } as const;
  if (isElsewhere) {
    const message = `DSS ignores "${key}" here: it has a meaning only in other places.`;
    return { ...problem, severity: 'information', message, fixes: [] };
  }
  const hint = meant === undefined ? 'No such key is known here.' : `Did you mean "${meant}"?`;
  const fixes = meant === undefined || findMember(object, meant) ? [] : renameFixes(place.text, path, key, meant);
  return { ...problem, severity: 'warning', message: `DSS ignores "${key}". ${hint}`, fixes };
}

/** The known key that a person had in mind: a usual mistake, or a near miss that is not taken. */
function findMeantKey(key: string, schema: JsonSchema | undefined, object: JsonNode | undefined): string | undefined {
  const properties = schema?.properties ?? {};
  const mistaken = lookUp(schema?.mistakenKeys, key)?.find((candidate) => Object.hasOwn(properties, candidate));
  if (mistaken !== undefined) return mistaken;
  if (schema?.keysElsewhere?.includes(key)) return undefined;
  return closestName(
    key,
    Object.keys(properties).filter((candidate) => findMember(object, candidate) === undefined),
  );
}

function describeMissingKey(key: string, place: ErrorPlace): SchemaProblem | undefined {
  const object = findNode(place.root, place.path);
  if (object === undefined) return undefined;
  const schema = schemaAt(place.schemaId, place.root, place.path);
  const severity = schema?.softRequired?.includes(key) ? 'warning' : 'error';
  const docs = withoutMarks(lookUp(schema?.properties, key)?.description ?? '');
  const message = `"${key}" is missing${docs === '' ? '.' : `: ${docs}`}`;
  return { rule: 'missing-key', severity, range: openingOf(object), path: place.path, message, fixes: [] };
}

/** The brace of an object, rather than all that it holds. */
function openingOf(node: JsonNode): TextRange {
  return { start: node.range.start, end: Math.min(node.range.end, node.range.start + 1) };
}

function describeWrongType(place: ErrorPlace): SchemaProblem | undefined {
  const node = findNode(place.root, place.path);
  const schema = schemaAt(place.schemaId, place.root, place.path);
  if (node === undefined || schema?.type === undefined) return undefined;
  const isNull = node.kind === 'scalar' && node.value === null;
  const last = place.path.at(-1);
  // For Gson a key that is null is a key that is not there; only an empty entry of a list stays.
  if (isNull && typeof last === 'string') return undefined;
  const problem = { rule: 'wrong-type', range: node.range, path: place.path } as const;
  if (isNull) {
    // Published plugins get away with an empty choice; none has an empty parameter. (seen)
    const severity = schema.discriminator === undefined ? 'warning' : 'error';
    return { ...problem, severity, message: describeEmptyEntry(node), fixes: [] };
  }
  const wanted = describeTypes(schema.type);
  const isStructural = node.kind !== 'scalar' || /^(?:array|object)$/.test(String(schema.type));
  const subject = last === undefined ? 'The file' : typeof last === 'number' ? 'An entry of this list' : `"${last}"`;
  const consequence = isStructural
    ? 'DSS probably cannot load the file.'
    : 'DSS may convert it, ignore it, or take it for something else.';
  return {
    ...problem,
    range: node.kind === 'scalar' ? node.range : openingOf(node),
    severity: isStructural ? 'error' : 'warning',
    message: `${subject} should be ${wanted}, and this is ${describeKind(node)}. ${consequence} (inferred)`,
    fixes: convertFixes(place.text, place.path, node, schema),
  };
}

function describeEmptyEntry(node: JsonNode): string {
  const isImplied = node.range.start === node.range.end;
  const cause = isImplied ? 'The comma before it adds an empty entry to the list' : 'This entry of the list is null';
  return `${cause}, and DSS may fail on it. (inferred)`;
}

function describeUnknownValue(place: ErrorPlace): SchemaProblem | undefined {
  const node = findNode(place.root, place.path);
  const schema = schemaAt(place.schemaId, place.root, place.path);
  // All our lists are of texts: what is none has the wrong type, which another error says.
  if (node?.kind !== 'scalar' || typeof node.value !== 'string' || schema?.enum === undefined) return undefined;
  const names = schema.enum.filter((value) => typeof value === 'string');
  const meant = findMeantValue(node.value, names, schema);
  const isOpen = schema.openEnum === true;
  const verdict = isOpen
    ? `${quoteValue(node.value)} is not among the values that are documented or seen.`
    : `DSS does not know the value ${quoteValue(node.value)}.`;
  const hint = meant === undefined ? `Known are ${listNames(names)}.` : `Did you mean "${meant}"?`;
  return {
    rule: 'unknown-value',
    severity: isOpen ? 'warning' : 'error',
    range: node.range,
    path: place.path,
    message: `${verdict} ${hint}`,
    fixes: meant === undefined ? [] : replaceFixes(place.text, place.path, node.value, meant),
  };
}

function findMeantValue(value: string, names: readonly string[], schema: JsonSchema): string | undefined {
  return schema.mistakenValues?.[value.toUpperCase()] ?? closestName(value, names);
}

/** The type of a parameter that is none. That it is missing altogether is said by another error. */
function describeUnknownTag(tag: string, place: ErrorPlace): SchemaProblem | undefined {
  const path = [...place.path, tag];
  const node = findNode(place.root, path);
  if (node === undefined) return undefined;
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return describeWrongType({ ...place, path });
  const problem = describeUnknownValue({ ...place, path });
  if (problem === undefined) return undefined;
  const message = `${problem.message} In place of the field it shows "ERROR: UNKNOWN PARAM TYPE". (seen in DSS 9.0.5)`;
  return { ...problem, message };
}
