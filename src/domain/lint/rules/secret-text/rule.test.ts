import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, llmWith } from '../../problems-of.test-data.ts';

const param = (name: string, type = 'STRING') => llmWith(`{"name": "${name}", "label": "A", "type": "${type}"}`);

describe('a secret', () => {
  it.each(['password', 'api_key', 'apiKey', 'client_secret', 'access_token', 'azure-key'])('is shown: %s', (name) => {
    expect(findingsOf('secret-text', param(name))).toHaveLength(1);
    expect(fixedBy('secret-text', param(name)).isGone).toBe(true);
  });

  it.each(['key_column', 'max_tokens', 'token_count', 'keyword', 'secret_name', 'token_url', 'primary_key'])(
    'is none: %s',
    (name) => {
      expect(findingsOf('secret-text', param(name))).toEqual([]);
    },
  );

  it('is masked', () => {
    expect(findingsOf('secret-text', param('password', 'PASSWORD'))).toEqual([]);
  });
});
