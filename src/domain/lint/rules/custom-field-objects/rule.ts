import { getKey, isJsonArray } from '../../../dssjson/json-value.ts';
import { listKind, valueAt } from '../../descriptor-values.ts';
import { rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const CUSTOM_FIELD_OBJECTS: Rule = {
  id: 'custom-field-objects',
  title: 'Custom field that says on which objects, and names none',
  severity: 'error',
  *check(context): Iterable<Finding> {
    for (const file of listKind(context, 'custom-fields')) {
      const fields = valueAt(file, ['customFields']);
      for (const [index, field] of (isJsonArray(fields) ? fields : []).entries()) {
        const objects = getKey(field, 'applyToObjects');
        const mode = getKey(objects, 'mode');
        const key = mode === 'SOME' ? 'includedObjectTypes' : mode === 'EXCLUDING' ? 'excludedObjectTypes' : undefined;
        if (key === undefined || typeof mode !== 'string') continue;
        const list = getKey(objects, key);
        if (isJsonArray(list) && list.length > 0) continue;
        const range = rangeAt(file.reading.root, ['customFields', index, 'applyToObjects', 'mode']);
        yield { path: file.path, range, message: `The mode ${mode} needs "${key}" with the types of objects.` };
      }
    }
  },
};
