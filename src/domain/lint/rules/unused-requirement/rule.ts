import { readText } from '../../../project/project.ts';
import { removeLine } from '../../../requirements/edit-requirements.ts';
import { listUnused } from '../../../requirements/unused-requirements.ts';
import { ok } from '../../../result.ts';
import { editFix } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const UNUSED_REQUIREMENT: Rule = {
  id: 'unused-requirement',
  title: 'Requirement that no code imports',
  severity: 'information',
  fix: 'guess',
  *check({ project, plugin }): Iterable<Finding> {
    for (const { codeEnv, line } of listUnused(project, plugin)) {
      const path = codeEnv.requirements;
      const text = readText(project, path) ?? '';
      const message = `No code of the plugin imports "${line.name}" or names it. Each package makes the code environment larger and harder to build.`;
      const fixes = editFix(`Remove "${line.name}"`, path, ok(removeLine(text, line)));
      yield { path, range: line.range, message, fixes };
    }
  },
};
