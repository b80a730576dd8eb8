import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

describe('a value that DSS does not know', () => {
  it.each([
    ['STRNG', 'STRING'],
    ['string', 'STRING'],
    ['INTEGER', 'INT'],
    ['Text', 'STRING'],
  ])('is an error for the type of a parameter, and can be replaced: %s', (written, meant) => {
    const files = llmWith(`{"name": "a", "label": "A", "type": "${written}"}`);
    expect(highlightsOf('unknown-value', files)).toEqual([`error: "${written}"`]);
    const [finding] = findingsOf('unknown-value', files);
    expect(finding?.message).toContain(`Did you mean "${meant}"?`);
    expect(finding?.message).toContain('ERROR: UNKNOWN PARAM TYPE');
    expect(fixedBy('unknown-value', files).isGone).toBe(true);
  });

  it('is an error for an interpreter', () => {
    const files = {
      'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON3.11"]}',
      'code-env/python/spec/requirements.txt': '',
    };
    expect(highlightsOf('unknown-value', files)).toEqual(['error: "PYTHON3.11"']);
    expect(fixedBy('unknown-value', files).files['code-env/python/desc.json']).toContain('"PYTHON311"');
  });

  it('is said once: a number has the wrong type', () => {
    const files = {
      'code-env/python/desc.json': '{"acceptedPythonInterpreters": [311]}',
      'code-env/python/spec/requirements.txt': '',
    };
    expect(findingsOf('unknown-value', files)).toEqual([]);
    expect(findingsOf('wrong-type', files)).toHaveLength(1);
  });

  it('is a warning where the list of values is not documented', () => {
    const manifest = '{"id": "a", "version": "1.0.0", "meta": {"label": "A", "supportLevel": "GOLD"}}';
    expect(highlightsOf('unknown-value', { 'plugin.json': manifest })).toEqual(['warning: "GOLD"']);
  });

  it('is not said of FOLDER, an older name that published plugins use', () => {
    expect(findingsOf('unknown-value', llmWith('{"name": "a", "label": "A", "type": "FOLDER"}'))).toEqual([]);
  });
});
