import { describe, expect, it } from 'vitest';
import { fixedBy, highlightsOf } from '../../problems-of.test-data.ts';

describe('an older key of a code environment', () => {
  it('is worth a word, and can be removed', () => {
    const files = { 'code-env/python/desc.json': '{"conda": false, "forceConda": false}' };
    expect(highlightsOf('older-env-key', files)).toEqual(['information: "conda"']);
    expect(fixedBy('older-env-key', files).files['code-env/python/desc.json']).toBe('{"forceConda": false}');
  });

  it('is not one that DSS writes', () => {
    const files = { 'code-env/python/desc.json': '{"forceConda": true, "installJupyterSupport": false}' };
    expect(highlightsOf('older-env-key', files)).toEqual([]);
  });
});
