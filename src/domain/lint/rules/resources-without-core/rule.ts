import { setValue } from '../../../dssjson/edit.ts';
import { getKey } from '../../../dssjson/json-value.ts';
import { joinPath } from '../../../project/path.ts';
import { readText } from '../../../project/project.ts';
import { editFix, rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

const KEY = 'installCorePackages';

export const RESOURCES_WITHOUT_CORE: Rule = {
  id: 'resources-without-core',
  title: 'Resources script without the core packages',
  severity: 'information',
  fix: 'guess',
  *check({ project, plugin }): Iterable<Finding> {
    for (const { language, folder, descriptor: path, reading, value } of plugin.codeEnvs) {
      if (language !== 'Python' || reading === undefined || getKey(value, KEY) !== false) continue;
      if (!project.files.has(joinPath(folder, 'spec/resources_init.py'))) continue;
      const message = `"${KEY}" is false, and spec/resources_init.py needs the core packages: DSS runs it with its own package "dataiku".`;
      const fixes = editFix('Install the core packages', path, setValue(readText(project, path) ?? '', [KEY], true));
      yield { path, range: rangeAt(reading.root, [KEY]), message, fixes };
    }
  },
};
