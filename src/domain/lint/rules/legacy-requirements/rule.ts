import { isProjectPath } from '../../../project/path.ts';
import type { Finding, Rule } from '../../rule.ts';
import { WHOLE_FILE } from '../../rule.ts';

export const LEGACY_REQUIREMENTS: Rule = {
  id: 'legacy-requirements',
  title: 'requirements.json in the place of a code environment',
  severity: 'information',
  *check({ project }): Iterable<Finding> {
    const path = 'requirements.json';
    if (!isProjectPath(path) || !project.files.has(path)) return;
    const message = 'DSS installs nothing from requirements.json: a code environment in code-env does.';
    yield { path, range: WHOLE_FILE, message };
  },
};
