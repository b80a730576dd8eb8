import { listRoleObjects } from '../../role-objects.ts';
import type { Finding, Rule } from '../../rule.ts';

export const ROLE_NAME: Rule = {
  id: 'role-name',
  title: 'Name of a role with blanks or signs',
  severity: 'warning',
  *check(context): Iterable<Finding> {
    for (const { file, name, range } of listRoleObjects(context)) {
      if (name === '' || /^[A-Za-z_][\w-]*$/.test(name)) continue;
      yield { path: file.path, range, message: `"${name}" is no plain name: use letters, numbers and "_" for a role.` };
    }
  },
};
