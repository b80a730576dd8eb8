import { setValue } from '../../../dssjson/edit.ts';
import { getKey, isJsonArray } from '../../../dssjson/json-value.ts';
import { listKind, valueAt } from '../../descriptor-values.ts';
import { editFix, rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const PROJECT_CREATOR: Rule = {
  id: 'project-creator',
  title: 'Project creation macro that cannot create',
  severity: 'error',
  fix: 'safe',
  *check(context): Iterable<Finding> {
    for (const file of listKind(context, 'python-runnables')) {
      const roles = valueAt(file, ['macroRoles']);
      const isCreator = isJsonArray(roles) && roles.some((role) => getKey(role, 'type') === 'PROJECT_CREATOR');
      if (!isCreator) continue;
      for (const { key, value } of NEEDED) {
        if (valueAt(file, [key]) === value) continue;
        const shown = JSON.stringify(value);
        const fixes = editFix(`Set "${key}" to ${shown}`, file.path, setValue(file.text, [key], value));
        const message = `A project creation macro needs "${key}": ${shown}.`;
        yield { path: file.path, range: rangeAt(file.reading.root, [key]), message, fixes };
      }
    }
  },
};

const NEEDED = [
  { key: 'impersonate', value: false },
  { key: 'resultType', value: 'JSON_OBJECT' },
] as const;
