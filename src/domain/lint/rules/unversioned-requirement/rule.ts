import { readText } from '../../../project/project.ts';
import { parseRequirements } from '../../../requirements/parse-requirements.ts';
import type { Finding, Rule } from '../../rule.ts';

export const UNVERSIONED_REQUIREMENT: Rule = {
  id: 'unversioned-requirement',
  title: 'Requirement without any version',
  severity: 'information',
  *check({ plugin, project }): Iterable<Finding> {
    for (const { language, requirements } of plugin.codeEnvs) {
      const text = language === 'Python' ? readText(project, requirements) : undefined;
      const lines = parseRequirements(text ?? '');
      // Where no line names a version it is how the author wants it.
      if (!lines.some(({ ruleText }) => ruleText !== '')) continue;
      for (const { kind, name, raw, range, ruleText, url } of lines) {
        if (kind !== 'requirement' || name === '' || ruleText !== '' || url !== '') continue;
        const message = `"${raw.trim()}" names no version: each build of the environment may install another one.`;
        yield { path: requirements, range, message };
      }
    }
  },
};
