import { setValue } from '../../../dssjson/edit.ts';
import { listKind, valueAt } from '../../descriptor-values.ts';
import { editFix } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';
import { WHOLE_FILE } from '../../rule.ts';

export const MACRO_IMPERSONATE: Rule = {
  id: 'macro-impersonate',
  title: 'Macro that does not say as whom it runs',
  severity: 'information',
  fix: 'guess',
  *check(context): Iterable<Finding> {
    for (const file of listKind(context, 'python-runnables')) {
      if (file.reading.root?.kind !== 'object' || valueAt(file, ['impersonate']) !== undefined) continue;
      const fixes = editFix('Add "impersonate": true', file.path, setValue(file.text, ['impersonate'], true));
      yield {
        path: file.path,
        range: WHOLE_FILE,
        message: 'The macro does not say whether it runs as the user: "impersonate".',
        fixes,
      };
    }
  },
};
