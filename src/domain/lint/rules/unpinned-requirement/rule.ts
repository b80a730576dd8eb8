import { readText } from '../../../project/project.ts';
import { parseRequirements } from '../../../requirements/parse-requirements.ts';
import type { Finding, Rule } from '../../rule.ts';

export const UNPINNED_REQUIREMENT: Rule = {
  id: 'unpinned-requirement',
  title: 'Requirement without any version',
  severity: 'information',
  *check({ plugin, project }): Iterable<Finding> {
    for (const { language, requirements: path } of plugin.codeEnvs) {
      const text = readText(project, path);
      if (language !== 'Python' || text === undefined) continue;
      const lines = parseRequirements(text);
      // Where no line names a version it is how the author wants it.
      if (!lines.some(({ rules }) => rules.length > 0)) continue;
      for (const { kind, name, rules, url, range } of lines) {
        if (kind !== 'requirement' || name === '' || rules.length > 0 || url !== '') continue;
        const message = `"${name}" has no version: pip takes the newest one on the day the code environment is built.`;
        yield { path, range, message };
      }
    }
  },
};
