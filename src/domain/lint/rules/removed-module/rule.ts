import { getKey, isJsonArray } from '../../../dssjson/json-value.ts';
import { checkImports } from '../../../requirements/import-check.ts';
import { hasModule, insteadOf } from '../../../requirements/standard-library.ts';
import type { Finding, Rule } from '../../rule.ts';

export const REMOVED_MODULE: Rule = {
  id: 'removed-module',
  title: 'Module that Python no longer has',
  severity: 'warning',
  *check({ plugin, project }): Iterable<Finding> {
    const { installed, imports } = checkImports(project, plugin);
    const accepted = getKey(installed.codeEnv?.value, 'acceptedPythonInterpreters');
    const versions = (isJsonArray(accepted) ? accepted : []).flatMap((token) => {
      const [, minor] = /^PYTHON3(\d+)$/.exec(typeof token === 'string' ? token : '') ?? [];
      return minor === undefined ? [] : [`3.${minor}`];
    });
    for (const { path, statement, root, source } of imports) {
      const lacking = source === 'standard' ? versions.filter((version) => !hasModule(version, root)) : [];
      if (lacking.length === 0 || statement.isGuarded) continue;
      const instead = insteadOf(root);
      const hint = instead === undefined ? '' : ` Use ${instead}.`;
      const message = `Python ${lacking.join(', ')} has no module "${root}", and the plugin accepts it.${hint}`;
      yield { path, range: statement.range, message };
    }
  },
};
