import { readText } from '../../../project/project.ts';
import { parseRequirements } from '../../../requirements/parse-requirements.ts';
import { normalizeName } from '../../../requirements/requirement-line.ts';
import type { Finding, Rule } from '../../rule.ts';

export const DUPLICATE_REQUIREMENT: Rule = {
  id: 'duplicate-requirement',
  title: 'Package required twice',
  severity: 'warning',
  *check({ plugin, project }): Iterable<Finding> {
    for (const { language, requirements: path } of plugin.codeEnvs) {
      const text = readText(project, path);
      if (language !== 'Python' || text === undefined) continue;
      const seen = new Set<string>();
      for (const { kind, name, marker, range } of parseRequirements(text)) {
        if (kind !== 'requirement' || name === '') continue;
        const key = `${normalizeName(name)};${marker}`;
        if (seen.has(key)) yield { path, range, message: `"${name}" is required by an earlier line already.` };
        seen.add(key);
      }
    }
  },
};
