import { removeValue } from '../../../dssjson/edit.ts';
import { editFix, rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const TRIGGER_WITHOUT_PYTHON: Rule = {
  id: 'trigger-without-python',
  title: 'Trigger of choices that Python does not compute',
  severity: 'information',
  fix: 'safe',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params } of paramLists) {
      for (const { value, node, name, path } of params) {
        for (const key of ['triggerParameters', 'disableAutoReload']) {
          if (value[key] === undefined || value[key] === false || value['getChoicesFromPython'] === true) continue;
          const message = `"${key}" has no effect: Python does not compute the choices of "${name}".`;
          const fixes = editFix(`Remove "${key}"`, file.path, removeValue(file.text, [...path, key]));
          yield { path: file.path, range: rangeOfKey(node, key), message, fixes };
        }
      }
    }
  },
};
