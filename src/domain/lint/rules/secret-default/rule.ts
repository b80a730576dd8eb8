import { rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const SECRET_DEFAULT: Rule = {
  id: 'secret-default',
  title: 'Password with a default',
  severity: 'warning',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params } of paramLists) {
      for (const { type, name, node, defaultValue } of params) {
        if (type !== 'PASSWORD' || defaultValue === undefined || defaultValue === '') continue;
        const message = `The default of the password "${name}" is readable by everyone who has the plugin. Remove it.`;
        yield { path: file.path, range: rangeOfKey(node, 'defaultValue'), message };
      }
    }
  },
};
