import { extension } from '../../../project/path.ts';
import { usesCodeEnv } from '../../../requirements/import-check.ts';
import { type Finding, type Rule, WHOLE_FILE } from '../../rule.ts';

export const UNUSED_CODE_ENV: Rule = {
  id: 'unused-code-env',
  title: 'Code environment that no component uses',
  severity: 'information',
  *check({ project, plugin }): Iterable<Finding> {
    const { components, otherComponents, codeEnvs } = plugin;
    const withPython = components.filter(({ kind, files }) => {
      return kind.environment !== undefined || files.some((path) => extension(path) === 'py');
    });
    if (withPython.length === 0 || otherComponents.length > 0) return;
    if (withPython.some((component) => usesCodeEnv(project, component))) return;
    const labels = [...new Set(withPython.map(({ kind }) => kind.label))].join(', ');
    for (const { language, descriptor: path, hasDescriptor } of codeEnvs) {
      if (language !== 'Python' || !hasDescriptor) continue;
      const message = `No component runs in this environment: DSS runs the plugin's components (${labels}) in others.`;
      yield { path, range: WHOLE_FILE, message };
    }
  },
};
