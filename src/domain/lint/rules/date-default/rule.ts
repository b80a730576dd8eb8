import { setValue } from '../../../dssjson/edit.ts';
import { editFix, rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const DATE_DEFAULT: Rule = {
  id: 'date-default',
  title: 'Default of a date in another form',
  severity: 'warning',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params } of paramLists) {
      for (const { type, defaultValue, node, name, path } of params) {
        if (type !== 'DATE' || typeof defaultValue !== 'string' || defaultValue === '' || FORM.test(defaultValue))
          continue;
        // A value that DSS fills in.
        if (defaultValue.includes('${')) continue;
        const day = /^\d{4}-\d{2}-\d{2}$/.test(defaultValue) ? `${defaultValue}T00:00:00.000Z` : undefined;
        const fixes =
          day === undefined
            ? []
            : editFix(`Change it to ${day}`, file.path, setValue(file.text, [...path, 'defaultValue'], day));
        const message = `The default of "${name}" is not written as a date in UTC: 2024-05-31T00:00:00.000Z.`;
        yield { path: file.path, range: rangeOfKey(node, 'defaultValue'), message, fixes };
      }
    }
  },
};

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;
