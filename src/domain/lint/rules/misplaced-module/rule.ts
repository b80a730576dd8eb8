import { checkImports } from '../../../requirements/import-check.ts';
import type { Finding, Rule } from '../../rule.ts';

export const MISPLACED_MODULE: Rule = {
  id: 'misplaced-module',
  title: 'Import of a file that lies where Python does not look',
  severity: 'warning',
  *check({ plugin, project }): Iterable<Finding> {
    for (const { path, statement, root, source } of checkImports(project, plugin).imports) {
      if (source !== 'elsewhere' || statement.isGuarded) continue;
      const message = `The plugin has a file for "${root}", but not in python-lib, where components look for it.`;
      yield { path, range: statement.range, message };
    }
  },
};
