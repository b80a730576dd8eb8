import { isJsonArray, isJsonObject, type JsonObject, type JsonPath } from '../dssjson/json-value.ts';
import type { TextRange } from '../dssjson/tree.ts';
import type { LintContext } from './context.ts';
import { listKind, valueAt } from './descriptor-values.ts';
import type { DescriptorFile } from './descriptors.ts';
import { rangeAt } from './places.ts';

/** A role of a recipe with all its keys. */
export interface RoleObject {
  readonly file: DescriptorFile;
  readonly list: 'inputRoles' | 'outputRoles';
  readonly path: JsonPath;
  readonly value: JsonObject;
  /** `''` when it has none. */
  readonly name: string;
  /** Its name in the text, else the role. */
  readonly range: TextRange;
}

/** The roles of all recipes. */
export function listRoleObjects(context: LintContext): readonly RoleObject[] {
  return listKind(context, 'custom-recipes').flatMap((file) =>
    (['inputRoles', 'outputRoles'] as const).flatMap((list) => {
      const roles = valueAt(file, [list]);
      return (isJsonArray(roles) ? roles : []).flatMap((value, index): RoleObject[] => {
        if (!isJsonObject(value)) return [];
        const path = [list, index];
        const name = value['name'];
        const place = name === undefined ? path : [...path, 'name'];
        const range = rangeAt(file.reading.root, place);
        return [{ file, list, path, value, name: typeof name === 'string' ? name : '', range }];
      });
    }),
  );
}
