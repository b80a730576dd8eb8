import { type CodeEnv, createCodeEnv, DEFAULT_CODE_ENV } from '../../../plugin/code-env.ts';
import { isBefore } from '../../../plugin/dss-version.ts';
import type { Project } from '../../../project/project.ts';
import type { Fix } from '../../problem.ts';
import { type Finding, type Rule, WHOLE_FILE } from '../../rule.ts';

export const CODE_ENV_FILES: Rule = {
  id: 'code-env-files',
  title: 'Files of the code environment',
  severity: 'warning',
  fix: 'safe',
  *check({ plugin, project, target }): Iterable<Finding> {
    for (const env of plugin.codeEnvs) {
      if (!env.hasDescriptor) {
        const message = `The folder ${env.folder} has no desc.json, so DSS sees no code environment.`;
        yield { path: env.descriptor, range: WHOLE_FILE, message, fixes: createFix(project, env, 'Create desc.json') };
      } else if (!env.hasRequirements && isBefore(target, OPTIONAL_FROM)) {
        const message =
          'There is no list of packages. It may be empty, but without it automation nodes failed until DSS 13.1.';
        const fixes = createFix(project, env, `Create ${env.requirements}`);
        yield { path: env.requirements, range: WHOLE_FILE, severity: 'information', message, fixes };
      }
    }
  },
};

const OPTIONAL_FROM = { text: '13.1', major: 13, minor: 1, patch: 0 } as const;

function createFix(project: Project, { language }: CodeEnv, title: string): readonly Fix[] {
  const changes = createCodeEnv(project, { ...DEFAULT_CODE_ENV, language });
  return [{ title, edit: { label: title, changes } }];
}
