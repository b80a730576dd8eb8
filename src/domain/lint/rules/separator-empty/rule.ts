import { rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const SEPARATOR_EMPTY: Rule = {
  id: 'separator-empty',
  title: 'Separator that says nothing',
  severity: 'information',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params } of paramLists) {
      for (const { type, label, description, node } of params) {
        if (type !== 'SEPARATOR' || label.trim() !== '' || description.trim() !== '') continue;
        yield {
          path: file.path,
          range: rangeOfKey(node, 'type'),
          message: 'This separator has neither a label nor a description.',
        };
      }
    }
  },
};
