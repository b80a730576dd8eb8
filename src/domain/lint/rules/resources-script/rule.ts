import { getKey } from '../../../dssjson/json-value.ts';
import { toPath } from '../../../project/path.ts';
import type { Finding, Rule } from '../../rule.ts';
import { WHOLE_FILE } from '../../rule.ts';

export const RESOURCES_SCRIPT: Rule = {
  id: 'resources-script',
  title: 'Resources script without the packages it needs',
  severity: 'information',
  *check({ plugin, project }): Iterable<Finding> {
    const path = toPath('code-env/python/spec/resources_init.py');
    const env = plugin.codeEnvs.find(({ language }) => language === 'Python');
    if (!project.files.has(path) || getKey(env?.value, 'installCorePackages') !== false) return;
    const message = 'The script needs the core packages, and "installCorePackages" is false.';
    yield { path, range: WHOLE_FILE, message };
  },
};
