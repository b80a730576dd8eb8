import { isJsonArray } from '../../../dssjson/json-value.ts';
import { isBefore } from '../../../plugin/dss-version.ts';
import { rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const TRIGGER_DASH: Rule = {
  id: 'trigger-dash',
  title: 'Trigger with a dash in its name before DSS 14.5',
  severity: 'warning',
  *check({ paramLists, target }): Iterable<Finding> {
    if (!isBefore(target, FIXED_IN)) return;
    for (const { file, params } of paramLists) {
      for (const { value, path } of params) {
        const triggers = value['triggerParameters'];
        for (const [index, name] of (isJsonArray(triggers) ? triggers : []).entries()) {
          if (typeof name !== 'string' || !name.includes('-')) continue;
          const range = rangeAt(file.reading.root, [...path, 'triggerParameters', index]);
          yield {
            path: file.path,
            range,
            message: `DSS ${target.text} does not notice a change of "${name}", because of its dash.`,
          };
        }
      }
    }
  },
};

const FIXED_IN = { text: '14.5', major: 14, minor: 5, patch: 0 } as const;
