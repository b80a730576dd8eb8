import { isJsonArray } from '../../../dssjson/json-value.ts';
import { listKind, valueAt } from '../../descriptor-values.ts';
import { rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const NO_OUTPUT_ROLE: Rule = {
  id: 'no-output-role',
  title: 'Recipe that writes nothing',
  severity: 'error',
  *check(context): Iterable<Finding> {
    for (const file of listKind(context, 'custom-recipes')) {
      const roles = valueAt(file, ['outputRoles']);
      if (!isJsonArray(roles) || roles.length > 0) continue;
      const message = 'A recipe needs an output role: without one it cannot be created.';
      yield { path: file.path, range: rangeAt(file.reading.root, ['outputRoles']), message };
    }
  },
};
