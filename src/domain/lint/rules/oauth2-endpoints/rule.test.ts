import { describe, expect, it } from 'vitest';
import { findingsOf, setWith } from '../../problems-of.test-data.ts';

const credential = (settings: string) =>
  setWith(`{"name": "k", "label": "K", "type": "CREDENTIAL_REQUEST", "credentialRequestSettings": {${settings}}}`);

describe('a credential of type OAUTH2', () => {
  it('is a warning without its endpoints', () => {
    const [finding] = findingsOf('oauth2-endpoints', credential('"type": "OAUTH2", "tokenEndpoint": "https://x"'));
    expect(finding?.message).toContain('"authorizationEndpoint"');
    expect(finding?.message).not.toContain('"tokenEndpoint"');
  });

  it('is fine with endpoints that the administrator fills in', () => {
    const settings = '"type": "OAUTH2", "authorizationEndpoint": "", "tokenEndpoint": ""';
    expect(findingsOf('oauth2-endpoints', credential(settings))).toEqual([]);
  });

  it('is the only one that needs them', () => {
    expect(findingsOf('oauth2-endpoints', credential('"type": "BASIC"'))).toEqual([]);
  });
});
