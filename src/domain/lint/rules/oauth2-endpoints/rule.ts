import { getKey, isJsonObject } from '../../../dssjson/json-value.ts';
import { rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

const ENDPOINTS = ['authorizationEndpoint', 'tokenEndpoint'] as const;

export const OAUTH2_ENDPOINTS: Rule = {
  id: 'oauth2-endpoints',
  title: 'OAuth 2 credential without endpoints',
  severity: 'warning',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params } of paramLists) {
      for (const { type, value, node, name } of params) {
        const settings = value['credentialRequestSettings'];
        if (type !== 'CREDENTIAL_REQUEST' || getKey(settings, 'type') !== 'OAUTH2' || !isJsonObject(settings)) continue;
        const missing = ENDPOINTS.filter((key) => !Object.hasOwn(settings, key));
        if (missing.length === 0) continue;
        const message = `"${name}" has no ${missing.map((key) => `"${key}"`).join(' and ')}: DSS does not know where to ask for access.`;
        yield { path: file.path, range: rangeOfKey(node, 'credentialRequestSettings'), message };
      }
    }
  },
};
