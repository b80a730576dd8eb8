import { getKey } from '../../../dssjson/json-value.ts';
import { readDescriptor } from '../../../plugin/descriptor.ts';
import type { Finding, Rule } from '../../rule.ts';
import { WHOLE_FILE } from '../../rule.ts';

export const UNUSED_CODE_ENV: Rule = {
  id: 'unused-code-env',
  title: 'Code environment that no component uses',
  severity: 'information',
  *check({ plugin, project }): Iterable<Finding> {
    const env = plugin.codeEnvs.find(({ language }) => language === 'Python');
    const running = plugin.components.filter(
      ({ kind }) => kind.languages.includes('Python') || kind.code !== undefined,
    );
    if (env === undefined || running.length === 0 || plugin.otherComponents.length > 0) return;
    const isUsed = running.some(({ kind, descriptor }) => {
      if (kind.environment === 'jython')
        return getKey(readDescriptor(project, descriptor)?.value, 'useKernel') === true;
      return kind.environment === undefined;
    });
    if (isUsed) return;
    const what = [...new Set(running.map(({ kind }) => kind.label))].join(' and ');
    const message = `Nothing here runs in the environment of the plugin: ${what} have another one.`;
    yield { path: env.descriptor, range: WHOLE_FILE, message };
  },
};
