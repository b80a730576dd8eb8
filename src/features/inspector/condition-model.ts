import { formModel } from '../../domain/condition/form-model.ts';
import { getKey, isJsonArray, isJsonObject, type JsonObject, type JsonPath } from '../../domain/dssjson/json-value.ts';
import type { JsonNode } from '../../domain/dssjson/tree.ts';
import { paramsSeenFrom } from '../../domain/params/param-lists.ts';
import { readParams } from '../../domain/params/read-params.ts';
import { type PresetSource, toFormFields } from '../../domain/params/to-form-fields.ts';

/**
 * What the conditions of a list of parameters see as `model` while these values are filled in. Inside an OBJECT_LIST that is
 * its first item, as long as there is one.
 */
export function conditionModel(
  root: JsonNode | undefined,
  list: JsonPath,
  values: JsonObject,
  sources: readonly PresetSource[],
): JsonObject {
  return formModel(toFormFields(paramsSeenFrom(root, list), sources), valuesOfList(root, list, values));
}

function valuesOfList(root: JsonNode | undefined, list: JsonPath, values: JsonObject): JsonObject {
  const isInner = list.length > 1 && list.at(-1) === 'subParams';
  if (!isInner) return values;
  const outerList = list.slice(0, -2);
  const index = list.at(-2);
  const param = readParams(root, outerList).find(({ path }) => path.at(-1) === index);
  const items = getKey(valuesOfList(root, outerList, values), param?.name ?? '');
  const first = isJsonArray(items) ? items[0] : undefined;
  return isJsonObject(first) ? first : {};
}
