import type { JsonObject, JsonPath, JsonValue } from '../dssjson/json-value.ts';
import { isJsonObject } from '../dssjson/json-value.ts';
import { toValue } from '../dssjson/read.ts';
import { findNode, type JsonNode } from '../dssjson/tree.ts';
import type { ParamType } from './param-type.ts';
import { findParamType } from './param-types.ts';

/** One parameter as written in a descriptor. Keys that are absent or of another type are empty or undefined. */
export interface ParamSpec {
  /** Where it stands: `['params', 0]`. */
  readonly path: JsonPath;
  readonly node: JsonNode;
  readonly value: JsonObject;
  readonly name: string;
  readonly type: string;
  /** The row of the table; absent for a type that DSS does not know. */
  readonly typeInfo: ParamType | undefined;
  /** `''` when there is none. */
  readonly label: string;
  readonly description: string;
  readonly isMandatory: boolean;
  readonly defaultValue: JsonValue | undefined;
  readonly visibilityCondition: string | boolean | undefined;
}

/**
 * The parameters of a list that stands at `path` of a descriptor, as far as they can be understood: entries that are no
 * objects are left out. Works on the tree, so that a form stays on the screen while the text is broken elsewhere.
 */
export function readParams(root: JsonNode | undefined, path: JsonPath): readonly ParamSpec[] {
  const list = findNode(root, path);
  if (list?.kind !== 'array') return [];
  return list.items.flatMap((node, index) => {
    const value = toValue(node);
    return isJsonObject(value) ? [readParam(node, value, [...path, index])] : [];
  });
}

function readParam(node: JsonNode, value: JsonObject, path: JsonPath): ParamSpec {
  const text = (key: string) => {
    const found = Object.hasOwn(value, key) ? value[key] : undefined;
    return typeof found === 'string' ? found : '';
  };
  const own = (key: string) => (Object.hasOwn(value, key) ? value[key] : undefined);
  const condition = own('visibilityCondition');
  const defaultValue = own('defaultValue');
  return {
    path,
    node,
    value,
    name: text('name'),
    type: text('type'),
    typeInfo: findParamType(text('type')),
    label: text('label'),
    description: text('description'),
    isMandatory: own('mandatory') === true,
    defaultValue: defaultValue === null ? undefined : defaultValue,
    visibilityCondition: typeof condition === 'string' || typeof condition === 'boolean' ? condition : undefined,
  };
}
