import { rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const PARAM_LABEL: Rule = {
  id: 'param-label',
  title: 'Parameter without a label',
  severity: 'warning',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params } of paramLists) {
      for (const { label, name, type, node } of params) {
        if (label.trim() !== '' || type === 'SEPARATOR') continue;
        const message = `The parameter "${name}" has no label: its field stands without a text that says what it is.`;
        yield { path: file.path, range: rangeOfKey(node, 'label'), message };
      }
    }
  },
};
