import { removeValue } from '../../../dssjson/edit.ts';
import { findMember } from '../../../dssjson/tree.ts';
import { readText } from '../../../project/project.ts';
import { editFix } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

/** Keys of older examples. DSS now writes "forceConda" for the first, and nothing for the second. (seen) */
const OLDER_KEYS: readonly string[] = ['conda', 'basePackagesInstallMethod'];

export const OLDER_ENV_KEY: Rule = {
  id: 'older-env-key',
  title: 'Older key of a code environment',
  severity: 'information',
  fix: 'guess',
  *check({ project, plugin }): Iterable<Finding> {
    for (const { descriptor: path, reading } of plugin.codeEnvs) {
      const { root } = reading ?? {};
      if (root?.kind !== 'object') continue;
      for (const key of OLDER_KEYS) {
        const member = findMember(root, key);
        if (member === undefined) continue;
        const message = `"${key}" is a key of older examples. DSS no longer writes it, and may not read it.`;
        const fixes = editFix(`Remove "${key}"`, path, removeValue(readText(project, path) ?? '', [key]));
        yield { path, range: member.keyRange, message, fixes };
      }
    }
  },
};
