import { isJsonArray } from '../../../dssjson/json-value.ts';
import { listKind, valueAt } from '../../descriptor-values.ts';
import { rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const FORMAT_EXPORT_OPTIONS: Rule = {
  id: 'format-export-options',
  title: 'Export options of a format that cannot write',
  severity: 'information',
  *check(context): Iterable<Finding> {
    for (const file of listKind(context, 'python-formats')) {
      const options = valueAt(file, ['exportOptions']);
      if (valueAt(file, ['canWrite']) === true || !isJsonArray(options) || options.length === 0) continue;
      const message = 'The format cannot write ("canWrite"), so these options are never offered.';
      yield { path: file.path, range: rangeAt(file.reading.root, ['exportOptions']), message };
    }
  },
};
