import { listRoleObjects } from '../../role-objects.ts';
import type { Finding, Rule } from '../../rule.ts';

export const ROLE_DETAILS: Rule = {
  id: 'role-details',
  title: 'Role without label or without "required"',
  severity: 'information',
  *check(context): Iterable<Finding> {
    for (const { file, value, name, range } of listRoleObjects(context)) {
      if (!value['label']) {
        yield { path: file.path, range, message: `The role "${name}" has no label: people see its name.` };
      } else if (value['required'] === undefined) {
        yield {
          path: file.path,
          range,
          message: `The role "${name}" does not say whether it is required, so it may be left empty.`,
        };
      }
    }
  },
};
