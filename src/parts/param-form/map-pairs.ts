import { getKey, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../domain/dssjson/json-value.ts';

/** A row of a map while it is edited: its key may still be empty, or be another row's too. */
export interface Pair {
  readonly key: string;
  readonly value: string;
}

/** The rows of a MAP. */
export function pairsOfMap(value: JsonValue | undefined): Pair[] {
  return isJsonObject(value) ? Object.entries(value).map(([key, held]) => ({ key, value: textOf(held) })) : [];
}

/** The MAP of some rows. Rows without a key are not in it yet; of a key given twice the last one counts. */
export function mapOfPairs(pairs: readonly Pair[]): JsonObject {
  return Object.fromEntries(pairs.filter(({ key }) => key !== '').map(({ key, value }) => [key, value]));
}

/** The rows of a KEY_VALUE_LIST. */
export function pairsOfList(value: JsonValue | undefined): Pair[] {
  if (!isJsonArray(value)) return [];
  return value.map((item) => ({ key: textOf(getKey(item, 'from')), value: textOf(getKey(item, 'to')) }));
}

export function listOfPairs(pairs: readonly Pair[]): JsonObject[] {
  return pairs.map(({ key, value }) => ({ from: key, to: value }));
}

/** The first key that stands in two rows. */
export function findRepeatedKey(pairs: readonly Pair[]): string | undefined {
  const seen = new Set<string>();
  for (const { key } of pairs) {
    if (key !== '' && seen.has(key)) return key;
    seen.add(key);
  }
  return undefined;
}

function textOf(value: JsonValue | undefined): string {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}
