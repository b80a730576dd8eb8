import { rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const STARTER_PARAM: Rule = {
  id: 'starter-param',
  title: 'Parameter that a starter left behind',
  severity: 'information',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params } of paramLists) {
      for (const { name, label, node } of params) {
        const isStarter = /^parameter_?\d+$/.test(name) || /^user-readable name$/i.test(label);
        if (isStarter)
          yield {
            path: file.path,
            range: rangeOfKey(node, 'name'),
            message: `"${name}" is a parameter of a starter: give it a meaning, or remove it.`,
          };
      }
    }
  },
};
