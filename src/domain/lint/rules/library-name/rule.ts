import type { Finding, Rule } from '../../rule.ts';
import { WHOLE_FILE } from '../../rule.ts';

export const LIBRARY_NAME: Rule = {
  id: 'library-name',
  title: 'Module of python-lib with a name that others use too',
  severity: 'information',
  *check({ project }): Iterable<Finding> {
    const told = new Set<string>();
    for (const path of project.files.keys()) {
      const [, name = ''] = /^python-lib\/([^/]+?)(?:\.py|\/.*\.py)$/.exec(path) ?? [];
      if (!GENERIC.has(name) || told.has(name)) continue;
      told.add(name);
      const message = `Another plugin may have a module "${name}" too, and then one of them gets the wrong one.`;
      yield { path, range: WHOLE_FILE, message };
    }
  },
};

const GENERIC: ReadonlySet<string> = new Set([
  'utils',
  'util',
  'constants',
  'common',
  'helpers',
  'helper',
  'config',
  'tools',
  'lib',
  'misc',
]);
