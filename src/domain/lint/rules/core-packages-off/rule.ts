import { setValue } from '../../../dssjson/edit.ts';
import { readText } from '../../../project/project.ts';
import { checkImports } from '../../../requirements/import-check.ts';
import { editFix, rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

const KEY = 'installCorePackages';

export const CORE_PACKAGES_OFF: Rule = {
  id: 'core-packages-off',
  title: 'Core packages switched off and needed',
  severity: 'warning',
  fix: 'guess',
  *check({ project, plugin }): Iterable<Finding> {
    const { imports, installed } = checkImports(project, plugin);
    const { codeEnv, hasCore } = installed;
    if (codeEnv?.reading === undefined || hasCore) return;
    const isNeeded = imports.some(({ root, statement }) => root === 'dataiku' && !statement.isGuarded);
    const lacksPandas = installed.findProvider('pandas') === undefined;
    if (!isNeeded || !lacksPandas) return;
    const path = codeEnv.descriptor;
    const message = `"${KEY}" is false, components import "dataiku", and no requirement brings the pandas that it needs. They may fail when they are used.`;
    const edits = setValue(readText(project, path) ?? '', [KEY], true);
    const fixes = editFix('Install the core packages', path, edits);
    yield { path, range: rangeAt(codeEnv.reading.root, [KEY]), message, fixes };
  },
};
