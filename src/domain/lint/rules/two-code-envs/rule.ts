import { type Finding, type Rule, WHOLE_FILE } from '../../rule.ts';

export const TWO_CODE_ENVS: Rule = {
  id: 'two-code-envs',
  title: 'Two code environments',
  severity: 'error',
  errorCode: 'ERR_PLUGIN_DEV_INVALID_COMPONENT_PARAMETER',
  *check({ plugin }): Iterable<Finding> {
    const [first, second] = plugin.codeEnvs;
    if (first === undefined || second === undefined) return;
    const message = `The plugin has a code environment for ${first.language} and one for ${second.language}. DSS accepts only one: remove ${first.folder} or ${second.folder}.`;
    yield { path: second.descriptor, range: WHOLE_FILE, message };
  },
};
