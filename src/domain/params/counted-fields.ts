import { formModel, isFieldShown } from '../condition/form-model.ts';
import type { JsonObject } from '../dssjson/json-value.ts';
import type { FormField } from './form-field.ts';
import { isPlaceName } from './place-name.ts';

/**
 * The fields that give the config its keys: none without a name, and each name once. Published plugins declare a name
 * several times, under conditions of which one holds (seen): the first that is shown counts, else the first.
 */
export function countedFields(fields: readonly FormField[], values: JsonObject): readonly FormField[] {
  const named = fields.filter(({ widget, name }) => widget !== 'separator' && !isPlaceName(name));
  const model = formModel(fields, values);
  const counted = new Map<string, FormField>();
  for (const field of named) {
    const first = counted.get(field.name);
    if (first === undefined || (!isFieldShown(first, model) && isFieldShown(field, model))) {
      counted.set(field.name, field);
    }
  }
  return [...counted.values()];
}
