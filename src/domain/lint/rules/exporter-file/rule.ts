import { listKind, valueAt } from '../../descriptor-values.ts';
import { rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const EXPORTER_FILE: Rule = {
  id: 'exporter-file',
  title: 'Exporter of files that does not say which',
  severity: 'error',
  *check(context): Iterable<Finding> {
    for (const file of listKind(context, 'python-exporters')) {
      if (valueAt(file, ['exportBehavior']) !== 'OUTPUT_TO_FILE' || valueAt(file, ['mime']) !== undefined) continue;
      const message = 'An exporter of files needs "mime" with "mimeType" and "extension".';
      yield { path: file.path, range: rangeAt(file.reading.root, ['exportBehavior']), message };
    }
  },
};
