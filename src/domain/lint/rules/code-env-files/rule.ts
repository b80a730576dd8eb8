import { type CodeEnv, createCodeEnv, DEFAULT_CODE_ENV } from '../../../plugin/code-env.ts';
import type { Project } from '../../../project/project.ts';
import type { Fix } from '../../problem.ts';
import { type Finding, type Rule, WHOLE_FILE } from '../../rule.ts';

export const CODE_ENV_FILES: Rule = {
  id: 'code-env-files',
  title: 'Files of the code environment',
  severity: 'warning',
  fix: 'safe',
  *check({ plugin, project }): Iterable<Finding> {
    for (const env of plugin.codeEnvs) {
      if (!env.hasDescriptor) {
        const message = `The folder ${env.folder} has no desc.json, so DSS sees no code environment.`;
        yield { path: env.descriptor, range: WHOLE_FILE, message, fixes: createFix(project, env, 'Create desc.json') };
      } else if (!env.hasRequirements) {
        const message =
          'There is no list of packages. It may be empty, but automation nodes failed without it until DSS 13.1.';
        const fixes = createFix(project, env, `Create ${env.requirements}`);
        yield { path: env.requirements, range: WHOLE_FILE, severity: 'information', message, fixes };
      }
    }
  },
};

function createFix(project: Project, { language }: CodeEnv, title: string): readonly Fix[] {
  const changes = createCodeEnv(project, { ...DEFAULT_CODE_ENV, language });
  return [{ title, edit: { label: title, changes } }];
}
