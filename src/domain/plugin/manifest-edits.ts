import { removeValue, setValue } from '../dssjson/edit.ts';
import type { EditError } from '../dssjson/edit-error.ts';
import { getAt, getKey, isJsonObject, type JsonPath, type JsonValue } from '../dssjson/json-value.ts';
import { setItems } from '../dssjson/set-items.ts';
import type { TextEdit } from '../project/text-edit.ts';
import { ok, type Result } from '../result.ts';

/** The fields of the identity of a plugin that a person edits. `id` is not one: it never changes once in use. */
export type ManifestField =
  | 'label'
  | 'description'
  | 'icon'
  | 'author'
  | 'version'
  | 'licenseInfo'
  | 'url'
  | 'tags'
  | 'category'
  | 'recipesCategory';

/** Where each field stands in `plugin.json`. (documented) */
export const MANIFEST_PATHS: Record<ManifestField, JsonPath> = {
  version: ['version'],
  label: ['meta', 'label'],
  description: ['meta', 'description'],
  icon: ['meta', 'icon'],
  author: ['meta', 'author'],
  licenseInfo: ['meta', 'licenseInfo'],
  url: ['meta', 'url'],
  tags: ['meta', 'tags'],
  category: ['meta', 'category'],
  recipesCategory: ['meta', 'recipesCategory'],
};

/** Fields that DSS's own skeleton leaves out: emptied, they are removed rather than kept as "". */
const REMOVED_WHEN_EMPTY: ReadonlySet<ManifestField> = new Set<ManifestField>(['category']);

/**
 * The edits of the text of `plugin.json` that set one field, and change nothing else. An empty value of a field that is not
 * there changes nothing.
 */
export function setManifestField(
  text: string,
  manifest: JsonValue | undefined,
  field: ManifestField,
  value: string | readonly string[],
): Result<readonly TextEdit[], EditError> {
  const path = MANIFEST_PATHS[field];
  const current = getAt(manifest, path);
  const isEmpty = value.length === 0;
  if (isEmpty && current === undefined) return ok([]);
  if (isEmpty && REMOVED_WHEN_EMPTY.has(field)) return removeValue(text, path);
  return typeof value === 'string' ? setValue(text, path, value) : setItems(text, path, value);
}

/** A key of `plugin.json` that no field stands for. It is kept as it is. */
export interface UnknownKey {
  readonly path: JsonPath;
  /** 'meta.supportLevel'. */
  readonly name: string;
  readonly value: JsonValue;
}

const STRUCTURE: ReadonlySet<string> = new Set(['id', 'meta', 'params']);

/** The keys of `plugin.json` that neither the identity nor the plugin's parameters stand for, in the order of the text. */
export function unknownKeys(manifest: JsonValue | undefined): UnknownKey[] {
  const known = new Set(Object.values(MANIFEST_PATHS).map(nameOf));
  return [...keysAt(manifest, []), ...keysAt(getKey(manifest, 'meta'), ['meta'])].filter(
    ({ name }) => !known.has(name) && !STRUCTURE.has(name),
  );
}

function keysAt(value: JsonValue | undefined, parent: JsonPath): UnknownKey[] {
  if (!isJsonObject(value)) return [];
  return Object.entries(value).map(([key, keyValue]) => {
    const path = [...parent, key];
    return { path, name: nameOf(path), value: keyValue };
  });
}

function nameOf(path: JsonPath): string {
  return path.join('.');
}
