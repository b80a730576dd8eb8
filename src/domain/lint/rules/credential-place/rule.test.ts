import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith, setWith } from '../../problems-of.test-data.ts';

const CREDENTIAL =
  '{"name": "key", "label": "K", "type": "CREDENTIAL_REQUEST", "credentialRequestSettings": {"type": "SINGLE_FIELD"}}';

describe('a credential request', () => {
  it('is an error in a component and in the plugin settings', () => {
    expect(highlightsOf('credential-place', llmWith(CREDENTIAL))).toEqual(['error: "CREDENTIAL_REQUEST"']);
    const manifest = `{"id": "a", "version": "1.0.0", "meta": {"label": "A"}, "params": [${CREDENTIAL}]}`;
    expect(findingsOf('credential-place', { 'plugin.json': manifest })).toHaveLength(1);
  });

  it('is an error among the plugin-level parameters of a parameter set', () => {
    const set = `{"meta": {"label": "A"}, "pluginParams": [${CREDENTIAL}]}`;
    expect(findingsOf('credential-place', { 'parameter-sets/a/parameter-set.json': set })).toHaveLength(1);
  });

  it('is fine among the parameters of a parameter set', () => {
    expect(findingsOf('credential-place', setWith(CREDENTIAL))).toEqual([]);
  });
});
