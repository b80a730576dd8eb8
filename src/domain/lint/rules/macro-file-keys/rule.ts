import { removeValue } from '../../../dssjson/edit.ts';
import { listKind, valueAt } from '../../descriptor-values.ts';
import { editFix, rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const MACRO_FILE_KEYS: Rule = {
  id: 'macro-file-keys',
  title: 'Keys of a file for a result that is none',
  severity: 'information',
  fix: 'safe',
  *check(context): Iterable<Finding> {
    for (const file of listKind(context, 'python-runnables')) {
      const type = valueAt(file, ['resultType']);
      if (typeof type !== 'string' || type === 'FILE' || type === 'FOLDER_FILE') continue;
      for (const key of ['extension', 'mimeType']) {
        if (valueAt(file, [key]) === undefined) continue;
        const message = `"${key}" has no effect with resultType "${type}".`;
        const fixes = editFix(`Remove "${key}"`, file.path, removeValue(file.text, [key]));
        yield { path: file.path, range: rangeAt(file.reading.root, [key]), message, fixes };
      }
    }
  },
};
