import { rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const SAME_LABEL: Rule = {
  id: 'same-label',
  title: 'Two fields with one label',
  severity: 'information',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params } of paramLists) {
      const seen = new Map<string, string>();
      for (const { label, name, type, visibilityCondition, node } of params) {
        const key = label.trim().toLowerCase();
        // Below its own heading a field may repeat a label; conditions show one of several.
        if (type === 'SEPARATOR') seen.clear();
        if (type === 'SEPARATOR' || key === '' || visibilityCondition !== undefined) continue;
        const other = seen.get(key);
        if (other === undefined) seen.set(key, name);
        else if (other !== name)
          yield {
            path: file.path,
            range: rangeOfKey(node, 'label'),
            message: `"${other}" has the label "${label}" too: people cannot tell the fields apart.`,
          };
      }
    }
  },
};
