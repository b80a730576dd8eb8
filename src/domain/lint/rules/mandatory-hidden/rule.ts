import { rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const MANDATORY_HIDDEN: Rule = {
  id: 'mandatory-hidden',
  title: 'Mandatory field that nobody sees',
  severity: 'warning',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params } of paramLists) {
      for (const { isMandatory, visibilityCondition, defaultValue, node, name, type } of params) {
        if (!isMandatory) continue;
        const isHidden = visibilityCondition === false || visibilityCondition === 'false';
        const range = rangeOfKey(node, 'mandatory');
        if (type === 'SEPARATOR') {
          yield {
            path: file.path,
            range,
            severity: 'information',
            message: 'A separator has no value that could be mandatory.',
          };
        } else if (isHidden && defaultValue === undefined && type !== 'BOOLEAN') {
          yield {
            path: file.path,
            range,
            message: `"${name}" is mandatory and never shown, so nobody can fill it in.`,
          };
        }
      }
    }
  },
};
