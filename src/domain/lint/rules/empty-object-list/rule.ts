import { isJsonArray } from '../../../dssjson/json-value.ts';
import { rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const EMPTY_OBJECT_LIST: Rule = {
  id: 'empty-object-list',
  title: 'List of objects without fields',
  severity: 'error',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params } of paramLists) {
      for (const { type, value, node, name } of params) {
        const fields = value['subParams'];
        if (type !== 'OBJECT_LIST' || !isJsonArray(fields) || fields.length > 0) continue;
        yield {
          path: file.path,
          range: rangeOfKey(node, 'subParams'),
          message: `The items of "${name}" have no fields.`,
        };
      }
    }
  },
};
