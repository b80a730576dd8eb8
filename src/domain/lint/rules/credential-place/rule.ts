import { rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const CREDENTIAL_PLACE: Rule = {
  id: 'credential-place',
  title: 'Credential request outside a parameter set',
  severity: 'error',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, path, params } of paramLists) {
      if (file.owner === 'parameter-set' && path.length === 1 && path[0] === 'params') continue;
      for (const { type, name, node } of params) {
        if (type !== 'CREDENTIAL_REQUEST') continue;
        const message = `DSS never asks for the credential "${name}" here. Move it to the "params" of a parameter set, and refer to that with a PRESET.`;
        yield { path: file.path, range: rangeOfKey(node, 'type'), message };
      }
    }
  },
};
