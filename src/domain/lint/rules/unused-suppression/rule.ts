import type { Rule } from '../../rule.ts';
import { removeSuppression } from '../../suppressions/edit-suppressions.ts';

export const UNUSED_SUPPRESSION: Rule = {
  id: 'unused-suppression',
  title: 'Suppression of nothing',
  severity: 'information',
  fix: 'safe',
  check: () => [],
  *checkUnused({ project }, unused) {
    for (const suppression of unused) {
      const { rule, path, range } = suppression;
      const edit = removeSuppression(project, suppression);
      const fixes = edit.ok ? [{ title: 'Remove the suppression', edit: edit.value }] : [];
      const message = `Nothing is found by "${rule}" where this suppresses it. The suppression can go.`;
      yield { path, range, message, fixes };
    }
  },
};
