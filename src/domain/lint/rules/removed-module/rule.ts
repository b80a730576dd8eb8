import { listAcceptedPythons } from '../../../requirements/accepted-pythons.ts';
import { type CheckedImport, checkImports } from '../../../requirements/import-check.ts';
import { hasModule, insteadOf, python3Name } from '../../../requirements/standard-library.ts';
import type { Finding, Rule } from '../../rule.ts';

export const REMOVED_MODULE: Rule = {
  id: 'removed-module',
  title: 'Module that an accepted Python does not have',
  severity: 'warning',
  *check({ project, plugin, target }): Iterable<Finding> {
    const { imports, installed } = checkImports(project, plugin);
    const accepted = listAcceptedPythons(installed.codeEnv, target).filter(({ isUsable }) => isUsable);
    const versions = accepted.map(({ version }) => version);
    for (const each of imports) {
      const { path, statement, root, source } = each;
      if (statement.isGuarded || (source !== 'standard' && source !== 'python-2')) continue;
      // A package of the same name may stand in: setuptools brings distutils.
      if (installed.findProvider(root) === 'requirement') continue;
      if (root === 'distutils' && installed.lines.some(({ name }) => name.toLowerCase() === 'setuptools')) continue;
      const message = source === 'python-2' ? describeOld(each, versions) : describeGone(root, versions);
      if (message !== undefined) yield { path, range: statement.range, message };
    }
  },
};

function describeOld({ root }: CheckedImport, versions: readonly string[]): string | undefined {
  if (versions.includes('2.7')) return undefined;
  return `"${root}" is a module of Python 2. Python 3 has "${python3Name(root)}" in its place.`;
}

function describeGone(root: string, versions: readonly string[]): string | undefined {
  const without = versions.filter((version) => version !== '2.7' && !hasModule(version, root));
  if (without.length === 0) return undefined;
  const instead = insteadOf(root);
  const remedy = instead === undefined ? '' : ` Use ${instead}, or accept other versions only.`;
  return `Python ${without.join(', ')} has no "${root}", and the plugin accepts ${without.length === 1 ? 'it' : 'them'}.${remedy}`;
}
