import { setValue } from '../../../dssjson/edit.ts';
import { getKey } from '../../../dssjson/json-value.ts';
import { readText } from '../../../project/project.ts';
import { checkImports } from '../../../requirements/import-check.ts';
import { editFix, rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const CORE_PACKAGES_OFF: Rule = {
  id: 'core-packages-off',
  title: 'Core packages off, and code that needs them',
  severity: 'warning',
  fix: 'safe',
  *check({ plugin, project }): Iterable<Finding> {
    const { installed, imports } = checkImports(project, plugin);
    const { codeEnv } = installed;
    if (codeEnv === undefined || getKey(codeEnv.value, 'installCorePackages') !== false) return;
    const needing = imports.find(({ root }) => ['dataiku', 'pandas', 'numpy'].includes(root));
    const text = readText(project, codeEnv.descriptor);
    if (needing === undefined || text === undefined) return;
    const place = ['installCorePackages'];
    const fixes = editFix('Install the core packages', codeEnv.descriptor, setValue(text, place, true));
    const message = `The core packages are off, and ${needing.path} imports ${needing.root}.`;
    yield { path: codeEnv.descriptor, range: rangeAt(codeEnv.reading?.root, place), message, fixes };
  },
};
