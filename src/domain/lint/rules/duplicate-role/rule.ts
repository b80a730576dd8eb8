import { rangeOfKey } from '../../places.ts';
import { listRoles } from '../../roles.ts';
import type { Finding, Rule } from '../../rule.ts';

export const DUPLICATE_ROLE: Rule = {
  id: 'duplicate-role',
  title: 'Two roles with one name',
  severity: 'error',
  *check({ descriptors }): Iterable<Finding> {
    for (const file of descriptors) {
      if (file.schemaId === undefined) continue;
      for (const key of ['inputRoles', 'outputRoles'] as const) {
        const seen = new Set<string>();
        for (const { name, node } of listRoles(file, key)) {
          if (name !== '' && seen.has(name)) {
            const message = `"${name}" is already the name of another role of this list: the code cannot tell the two apart.`;
            yield { path: file.path, range: rangeOfKey(node, 'name'), message };
          }
          seen.add(name);
        }
      }
    }
  },
};
