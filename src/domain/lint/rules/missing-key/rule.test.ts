import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith, setWith } from '../../problems-of.test-data.ts';

describe('a missing key', () => {
  it.each([
    ['{"name": "a", "label": "A"}', 'type'],
    ['{"type": "STRING", "label": "A"}', 'name'],
    ['{"name": "a", "label": "A", "type": "PRESET"}', 'parameterSetId'],
    ['{"name": "a", "label": "A", "type": "OBJECT_LIST"}', 'subParams'],
  ])('is an error where DSS needs it: %s', (param, key) => {
    const files = llmWith(param);
    expect(highlightsOf('missing-key', files)).toEqual(['error: {']);
    expect(findingsOf('missing-key', files)[0]?.message).toContain(`"${key}" is missing`);
  });

  it('is an error for the settings of a credential and for their type', () => {
    const none = setWith('{"name": "a", "label": "A", "type": "CREDENTIAL_REQUEST"}');
    expect(findingsOf('missing-key', none)[0]?.message).toContain('"credentialRequestSettings" is missing');
    const empty = setWith('{"name": "a", "label": "A", "type": "CREDENTIAL_REQUEST", "credentialRequestSettings": {}}');
    expect(findingsOf('missing-key', empty)[0]?.message).toContain('"type" is missing');
  });

  it('is an error for the id of the plugin and a warning for what DSS can do without', () => {
    expect(
      findingsOf('missing-key', { 'plugin.json': '{}' }).map(({ severity, message }) => [severity, message]),
    ).toEqual([
      ['error', expect.stringContaining('"id" is missing')],
      ['warning', expect.stringContaining('"version" is missing')],
      ['warning', expect.stringContaining('"meta" is missing')],
    ]);
  });

  it('is an error for the label of a component', () => {
    const files = { 'python-llms/m/llm.json': '{"meta": {}}', 'python-llms/m/llm.py': '' };
    expect(findingsOf('missing-key', files)[0]?.message).toBe('"label" is missing: The name that people see.');
  });

  it('is not said of the name of a separator', () => {
    expect(findingsOf('missing-key', llmWith('{"type": "SEPARATOR", "label": "More"}'))).toEqual([]);
  });
});
