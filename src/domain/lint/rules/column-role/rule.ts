import { setValue } from '../../../dssjson/edit.ts';
import { editFix, rangeOfKey } from '../../places.ts';
import { listRoles } from '../../roles.ts';
import type { Finding, Rule } from '../../rule.ts';

export const COLUMN_ROLE: Rule = {
  id: 'column-role',
  title: 'Column of a recipe without the role it comes from',
  severity: 'warning',
  fix: 'safe',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params, form } of paramLists) {
      if (file.component?.kind.folder !== 'custom-recipes' || form.length > 0) continue;
      const [only, ...others] = listRoles(file, 'inputRoles');
      for (const { type, value, node, name, path } of params) {
        if ((type !== 'COLUMN' && type !== 'COLUMNS') || value['columnRole'] !== undefined) continue;
        const isOne = only !== undefined && others.length === 0;
        const fixes = isOne
          ? editFix(
              `Take the columns of "${only.name}"`,
              file.path,
              setValue(file.text, [...path, 'columnRole'], only.name),
            )
          : [];
        const message = `"${name}" does not say the role whose columns it offers ("columnRole").`;
        yield { path: file.path, range: rangeOfKey(node, 'type'), message, fixes };
      }
    }
  },
};
