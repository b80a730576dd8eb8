import { rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const PASSWORD_IN_COMPONENT: Rule = {
  id: 'password-in-component',
  title: 'Password among the parameters of a component',
  severity: 'information',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params } of paramLists) {
      if (file.owner !== 'component') continue;
      for (const { type, name, node } of params) {
        if (type !== 'PASSWORD') continue;
        const message = `"${name}" is asked for in every use of this component. A parameter set with a PASSWORD or a CREDENTIAL_REQUEST asks once.`;
        yield { path: file.path, range: rangeOfKey(node, 'type'), message };
      }
    }
  },
};
