import { listMethods } from '../../model-code.ts';
import type { Finding, Rule } from '../../rule.ts';

export const STANDARDS_CONSTRUCTOR: Rule = {
  id: 'standards-constructor',
  title: 'Constructor of a Project Standards check',
  severity: 'warning',
  *check(context): Iterable<Finding> {
    for (const { method, path } of listMethods(context, 'ProjectStandardsCheckSpec', ['__init__'])) {
      const message =
        'DSS makes the check itself and gives it "self.project" and "self.config": a constructor of its own may keep them from being there.';
      yield { path, range: method.range, message };
    }
  },
};
