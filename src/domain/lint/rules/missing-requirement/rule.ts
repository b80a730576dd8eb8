import { readText } from '../../../project/project.ts';
import { suggestDistribution } from '../../../requirements/distributions.ts';
import { addMissingPackages } from '../../../requirements/edit-requirements.ts';
import { checkImports } from '../../../requirements/import-check.ts';
import { editsFix } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const MISSING_REQUIREMENT: Rule = {
  id: 'missing-requirement',
  title: 'Import that nothing installs',
  severity: 'warning',
  fix: 'guess',
  *check({ plugin, project }): Iterable<Finding> {
    const { installed, imports } = checkImports(project, plugin);
    const { codeEnv, isOpen } = installed;
    if (codeEnv === undefined || isOpen) return;
    const told = new Set<string>();
    for (const { path, statement, module, root, source } of imports) {
      // Once a file: the first import is where it fails.
      const key = `${path} ${root}`;
      if (source !== 'unknown' || statement.isGuarded || told.has(key)) continue;
      told.add(key);
      const name = suggestDistribution(module);
      const list = codeEnv.requirements;
      const text = readText(project, list) ?? '';
      const fixes = project.files.has(list)
        ? editsFix(`Add "${name}" to requirements.txt`, list, addMissingPackages(text, [name]))
        : [];
      const message = `Nothing installs "${root}": no requirement, DSS package or module of python-lib brings it.`;
      yield { path, range: statement.range, message, fixes };
    }
  },
};
